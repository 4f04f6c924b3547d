#include "desktop/canvas.hpp"

#include "desktop/triangles.hpp"

#include <SFML/Graphics/Texture.hpp>

#include <cmath>

namespace unknot {
namespace {

constexpr std::size_t linesKept = 200;

// Rather more than a shape has on average: what grows bit by bit is copied again and again.
constexpr std::size_t cornersOfShape = 250;

sf::Color toSfml(Color color) { return {color.red, color.green, color.blue, color.alpha}; }

bool isPainted(const Text& text) {
    return std::isfinite(text.at.x) && std::isfinite(text.at.y) && text.size >= 1 && text.size <= Font::largestGlyph;
}

/// A glyph's origin to the nearest quarter of a pixel, so that letters keep the distances they were measured with.
struct Origin {
    float whole = 0;
    int quarters = 0;
};

Origin originAt(double x) {
    const double nearest = std::round(x * 4) / 4;
    const double whole = std::floor(nearest);
    return {static_cast<float>(whole), static_cast<int>((nearest - whole) * 4)};
}

} // namespace

void Canvas::prepare(const DrawList& list) {
    if (m_atlas.crowded()) m_atlas.forget();
    for (const Shape& shape : list.shapes) {
        const Text* text = std::get_if<Text>(&shape);
        if (!text || !isPainted(*text)) continue;
        for (const PlacedGlyph& glyph : lineOf(*text))
            m_atlas.entry(glyph.name, text->size, originAt(text->at.x + glyph.x).quarters);
    }
}

void Canvas::paint(sf::RenderTarget& target, const DrawList& list) {
    prepare(list);
    m_vertices.clear();
    m_vertices.reserve(list.shapes.size() * cornersOfShape);
    target.setView(sf::View({0, 0, static_cast<float>(list.size.width), static_cast<float>(list.size.height)}));
    target.clear(toSfml(list.background));
    for (const Shape& shape : list.shapes)
        std::visit([this](const auto& each) { add(each); }, shape);
    sf::RenderStates states;
    states.texture = &m_atlas.texture();
    target.draw(m_vertices.data(), m_vertices.size(), sf::Triangles, states);
}

template <typename Shape>
void Canvas::addShape(const Shape& shape) {
    Triangles triangles;
    addTriangles(triangles, shape);
    for (const Corner& corner : triangles)
        m_vertices.emplace_back(sf::Vector2f{corner.x, corner.y}, toSfml(corner.color), GlyphAtlas::white());
}

void Canvas::add(const Polygon& shape) { addShape(shape); }
void Canvas::add(const Capsule& shape) { addShape(shape); }
void Canvas::add(const Arc& shape) { addShape(shape); }
void Canvas::add(const RoundedBox& shape) { addShape(shape); }

void Canvas::add(const Text& text) {
    if (!isPainted(text)) return;
    const float baseline = std::round(static_cast<float>(text.at.y));
    for (const PlacedGlyph& glyph : lineOf(text)) {
        const Origin origin = originAt(text.at.x + glyph.x);
        addEntry(m_atlas.entry(glyph.name, text.size, origin.quarters), origin.whole, baseline, toSfml(text.color));
    }
}

void Canvas::addEntry(const GlyphAtlas::Entry& entry, float x, float baseline, sf::Color color) {
    if (entry.from.width == 0) return;
    const float left = x + static_cast<float>(entry.left), top = baseline + static_cast<float>(entry.top);
    const auto corner = [&](int right, int down) {
        const int acrossBy = right * entry.from.width, downBy = down * entry.from.height;
        m_vertices.emplace_back(
            sf::Vector2f{left + static_cast<float>(acrossBy), top + static_cast<float>(downBy)}, color,
            sf::Vector2f{static_cast<float>(entry.from.left + acrossBy), static_cast<float>(entry.from.top + downBy)});
    };
    corner(0, 0), corner(1, 0), corner(1, 1);
    corner(0, 0), corner(1, 1), corner(0, 1);
}

const Canvas::Line& Canvas::lineOf(const Text& text) {
    const auto key = std::tuple{text.text, text.size, text.weight};
    if (const auto found = m_lines.find(key); found != m_lines.end()) return found->second;
    if (m_lines.size() >= linesKept) m_lines.clear();
    return m_lines.emplace(key, m_font.glyphsOf(text)).first->second;
}

} // namespace unknot
