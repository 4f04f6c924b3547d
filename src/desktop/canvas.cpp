#include "desktop/canvas.hpp"

#include "base/unicode.hpp"
#include "desktop/triangles.hpp"
#include "font/font.hpp"

#include <SFML/Graphics/Texture.hpp>

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

constexpr unsigned largestText = 1000; ///< Pixels of the em; glyphs beyond would not fit a texture.
constexpr std::size_t linesKept = 200;

// A word may be this many pixels wider or narrower than it was measured, for the sake of even letters.
constexpr float mostDrift = 2;

sf::Color toSfml(Color color) { return {color.red, color.green, color.blue, color.alpha}; }

// A character that no font has: its glyph is the one shown for whatever is missing.
constexpr char32_t missing = 0x10FFFF;

bool hasGlyph(const sf::Font& font, char32_t character, unsigned size) {
    if (character == U' ') return true;
    const sf::IntRect shown = font.getGlyph(character, size, false).textureRect;
    return shown != font.getGlyph(missing, size, false).textureRect;
}

std::u32string charactersOf(const std::string& text) {
    std::u32string characters;
    for (const char32_t character : decodeUtf8(text))
        characters += character < 0x20 ? U' ' : character;
    return characters;
}

} // namespace

Canvas::Canvas(const TextMeasure& measure, std::filesystem::path fonts)
    : m_measure(measure), m_folder(std::move(fonts)) {}

void Canvas::paint(sf::RenderTarget& target, const DrawList& list) {
    m_target = &target;
    m_texture = nullptr;
    m_vertices.clear();
    target.setView(sf::View({0, 0, static_cast<float>(list.size.width), static_cast<float>(list.size.height)}));
    target.clear(toSfml(list.background));
    for (const Shape& shape : list.shapes)
        std::visit([this](const auto& each) { add(each); }, shape);
    flush();
    m_target = nullptr;
}

template <typename Shape>
void Canvas::addShape(const Shape& shape) {
    Triangles triangles;
    addTriangles(triangles, shape);
    use(nullptr);
    for (const Corner& corner : triangles)
        m_vertices.emplace_back(sf::Vector2f{corner.x, corner.y}, toSfml(corner.color));
}

void Canvas::add(const Polygon& shape) { addShape(shape); }
void Canvas::add(const Capsule& shape) { addShape(shape); }
void Canvas::add(const Arc& shape) { addShape(shape); }
void Canvas::add(const RoundedBox& shape) { addShape(shape); }

void Canvas::add(const Text& text) {
    if (!std::isfinite(text.at.x) || !std::isfinite(text.at.y) || !(text.size >= 1)) return;
    const auto size = static_cast<unsigned>(std::clamp<double>(std::round(text.size), 1, largestText));
    const float left = std::round(static_cast<float>(text.at.x)), baseline = std::round(static_cast<float>(text.at.y));
    for (const Glyph& glyph : lineOf(text, size)) {
        if (glyph.font) addGlyph(*glyph.font, glyph.character, size, {left + glyph.x, baseline}, toSfml(text.color));
    }
}

void Canvas::addGlyph(const sf::Font& font, char32_t character, unsigned size, sf::Vector2f at, sf::Color color) {
    const sf::Glyph& glyph = font.getGlyph(character, size, false);
    const sf::IntRect& from = glyph.textureRect;
    if (from.width <= 0 || from.height <= 0) return;
    use(&font.getTexture(size));
    const float left = at.x + std::round(glyph.bounds.left), top = at.y + std::round(glyph.bounds.top);
    const auto corner = [&](int x, int y) {
        m_vertices.emplace_back(
            sf::Vector2f{left + static_cast<float>(x * from.width), top + static_cast<float>(y * from.height)}, color,
            sf::Vector2f{static_cast<float>(from.left + x * from.width),
                         static_cast<float>(from.top + y * from.height)});
    };
    corner(0, 0), corner(1, 0), corner(1, 1);
    corner(0, 0), corner(1, 1), corner(0, 1);
}

const sf::Font* Canvas::fontFor(Weight weight, char32_t character, unsigned size) {
    const sf::Font* font = open(m_fonts[static_cast<std::size_t>(weight)], Font::fileName(weight));
    if (font && hasGlyph(*font, character, size)) return font;
    const sf::Font* fallback = open(m_fallback, Font::fallbackFileName());
    return fallback ? fallback : font;
}

// Opened when first needed: most pictures need neither every weight nor the fallback.
const sf::Font* Canvas::open(std::optional<sf::Font>& font, const std::string& fileName) {
    if (!font) {
        font.emplace();
        font->loadFromFile((m_folder / fileName).string());
    }
    return font->getInfo().family.empty() ? nullptr : &*font;
}

const Canvas::Line& Canvas::lineOf(const Text& text, unsigned size) {
    const auto key = std::tuple{text.text, text.size, text.weight};
    if (const auto found = m_lines.find(key); found != m_lines.end()) return found->second;
    if (m_lines.size() >= linesKept) m_lines.clear();
    return m_lines.emplace(key, layOut(text, size)).first->second;
}

// Each word begins where it was measured to; its letters keep the whole-pixel distances that their
// hinted shapes were made for.
Canvas::Line Canvas::layOut(const Text& text, unsigned size) {
    Line line;
    const std::u32string characters = charactersOf(text.text);
    const auto measured = [&](std::size_t end) {
        const std::string before = encodeUtf8(std::u32string_view(characters).substr(0, end));
        return static_cast<float>(m_measure.width(before, text.size, text.weight));
    };
    for (std::size_t from = 0; from < characters.size();) {
        if (characters[from] == U' ') {
            ++from;
            continue;
        }
        const std::size_t end = std::min(characters.find(U' ', from), characters.size());
        const std::size_t first = line.size();
        for (std::size_t i = from; i < end; ++i)
            line.push_back({fontFor(text.weight, characters[i], size), characters[i], 0});
        const float start = measured(from);
        placeWord(line, first, start, measured(end) - start, size);
        from = end;
    }
    return line;
}

void Canvas::placeWord(Line& line, std::size_t from, float start, float width, unsigned size) {
    float pen = 0;
    for (std::size_t i = from; i < line.size(); ++i) {
        Glyph& glyph = line[i];
        if (!glyph.font) continue;
        if (i > from && line[i - 1].font == glyph.font)
            pen += std::round(glyph.font->getKerning(line[i - 1].character, glyph.character, size));
        glyph.x = pen;
        pen += std::round(glyph.font->getGlyph(glyph.character, size, false).advance);
    }
    const float scale = pen > 0 && std::abs(pen - width) > mostDrift ? width / pen : 1;
    for (std::size_t i = from; i < line.size(); ++i)
        line[i].x = std::round(start + line[i].x * scale);
}

void Canvas::use(const sf::Texture* texture) {
    if (texture == m_texture) return;
    flush();
    m_texture = texture;
}

void Canvas::flush() {
    if (m_vertices.empty()) return;
    sf::RenderStates states;
    states.texture = m_texture;
    m_target->draw(m_vertices.data(), m_vertices.size(), sf::Triangles, states);
    m_vertices.clear();
}

} // namespace unknot
