#pragma once

// Paints a picture on anything the graphics library can draw on. Knows nothing of what the picture
// means, nor of windows.

#include "desktop/glyph_atlas.hpp"
#include "picture/draw_list.hpp"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace unknot {

class Canvas {
public:
    /// `font` must be what the pictures were laid out with and outlive the canvas.
    explicit Canvas(const Font& font) : m_font(font), m_atlas(font) {}

    /// Makes the picture's text ready to be painted: the one part that needs no display, and may be done on another
    /// thread before the first paint().
    void prepare(const DrawList& list);

    /// Clears the target to the picture's background and paints its shapes in their order. Needs a display.
    void paint(sf::RenderTarget& target, const DrawList& list);

private:
    using Line = std::vector<PlacedGlyph>;

    void add(const Polygon& shape);
    void add(const Capsule& shape);
    void add(const Arc& shape);
    void add(const RoundedBox& shape);
    void add(const Text& text);
    template <typename Shape>
    void addShape(const Shape& shape);
    void addEntry(const GlyphAtlas::Entry& entry, float x, float baseline, sf::Color color);
    const Line& lineOf(const Text& text);

    const Font& m_font;
    GlyphAtlas m_atlas;
    std::map<std::tuple<std::string, double, Weight>, Line> m_lines;
    std::vector<sf::Vertex> m_vertices; ///< Of the whole picture, which is one call to the graphics card.
};

} // namespace unknot
