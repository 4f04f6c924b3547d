#pragma once

// Paints a picture on anything the graphics library can draw on. Knows nothing of what the picture
// means, nor of windows.

#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"

#include <SFML/Graphics/Font.hpp>
#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace unknot {

class Canvas {
public:
    /// `measure` must be what the pictures were laid out with and outlive the canvas; `fonts` is the
    /// folder of fonts. Needs a display; a font that cannot be opened leaves its text out.
    Canvas(const TextMeasure& measure, std::filesystem::path fonts);

    /// Clears the target to the picture's background and paints its shapes in their order.
    void paint(sf::RenderTarget& target, const DrawList& list);

private:
    struct Glyph {
        const sf::Font* font = nullptr; ///< Null for what is not drawn.
        char32_t character = 0;
        float x = 0; ///< Whole pixels from the line's start.
    };
    using Line = std::vector<Glyph>;

    void add(const Polygon& shape);
    void add(const Capsule& shape);
    void add(const Arc& shape);
    void add(const RoundedBox& shape);
    void add(const Text& text);
    template <typename Shape>
    void addShape(const Shape& shape);
    void addGlyph(const sf::Font& font, char32_t character, unsigned size, sf::Vector2f at, sf::Color color);
    const sf::Font* fontFor(Weight weight, char32_t character, unsigned size);
    const sf::Font* open(std::optional<sf::Font>& font, const std::string& fileName);
    const Line& lineOf(const Text& text, unsigned size);
    Line layOut(const Text& text, unsigned size);
    void placeWord(Line& line, std::size_t from, float start, float width, unsigned size);
    void use(const sf::Texture* texture);
    void flush();

    const TextMeasure& m_measure;
    std::filesystem::path m_folder;
    std::array<std::optional<sf::Font>, 3> m_fonts;
    std::optional<sf::Font> m_fallback;
    std::map<std::tuple<std::string, double, Weight>, Line> m_lines;
    sf::RenderTarget* m_target = nullptr;
    const sf::Texture* m_texture = nullptr;
    std::vector<sf::Vertex> m_vertices;
};

} // namespace unknot
