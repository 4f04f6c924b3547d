#include "raster/painter.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// Some screens full of large letters.
constexpr std::size_t mostKept = 16 << 20;

bool isPainted(const Text& text) {
    constexpr double farthest = 100'000;
    return std::abs(text.at.x) < farthest && std::abs(text.at.y) < farthest && text.size >= 1 &&
           text.size <= Font::largestGlyph && text.color.alpha > 0;
}

/// A glyph's origin to the nearest quarter of a pixel, so that letters keep the distances they were measured with.
struct Origin {
    int whole = 0;
    int quarters = 0;
};

Origin originAt(double x) {
    const double nearest = std::round(x * 4) / 4;
    const double whole = std::floor(nearest);
    return {static_cast<int>(whole), static_cast<int>((nearest - whole) * 4)};
}

void lay(Pixels& pixels, const Coverage& letter, int left, int top, Color color) {
    const std::uint32_t ink = packed(color);
    const int firstX = std::max(0, -left), lastX = std::min(letter.width, pixels.width - left);
    const int firstY = std::max(0, -top), lastY = std::min(letter.height, pixels.height - top);
    for (int y = firstY; y < lastY; ++y) {
        const std::uint8_t* shares = letter.shares.data() + static_cast<std::ptrdiff_t>(y) * letter.width;
        std::uint32_t* row = pixels.colors.data() + static_cast<std::ptrdiff_t>(top + y) * pixels.width;
        for (int x = firstX; x < lastX; ++x) {
            if (shares[x] != 0) row[left + x] = blended(row[left + x], ink, (shares[x] * color.alpha + 127U) / 255);
        }
    }
}

} // namespace

Painter::Painter(const Font& font) : m_font(font) {}

void Painter::paint(Pixels& pixels, const DrawList& list) {
    const auto rounded = [](double length) { return static_cast<int>(std::lround(std::clamp(length, 0.0, 32767.0))); };
    pixels.reset(rounded(list.size.width), rounded(list.size.height), list.background);
    for (const Shape& shape : list.shapes)
        std::visit([&](const auto& each) { add(pixels, each); }, shape);
}

void Painter::add(Pixels& pixels, const Polygon& shape) const { m_filler.fill(pixels, contoursOf(shape), shape.color); }
void Painter::add(Pixels& pixels, const Capsule& shape) const { m_filler.fill(pixels, contoursOf(shape), shape.color); }
void Painter::add(Pixels& pixels, const Arc& shape) const { m_filler.fill(pixels, contoursOf(shape), shape.color); }

void Painter::add(Pixels& pixels, const RoundedBox& shape) const {
    const Box& box = shape.box;
    const bool lined = shape.lineWidth > 0 && shape.line.alpha > 0;
    // Under an opaque line the fill ends in the middle of it: no rim of the fill's colour shines through.
    const double in = lined && shape.line.alpha == 255 ? shape.lineWidth / 2 : 0;
    const Box filled{box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in};
    m_filler.fill(pixels, contoursOf(filled, shape.radius - in), shape.fill);
    if (lined) m_filler.fill(pixels, lineInside(box, shape.radius, shape.lineWidth), shape.line);
}

void Painter::add(Pixels& pixels, const Text& text) {
    if (!isPainted(text)) return;
    const int baseline = static_cast<int>(std::lround(text.at.y));
    for (const PlacedGlyph& glyph : m_font.glyphsOf(text)) {
        const Origin origin = originAt(text.at.x + glyph.x);
        const Coverage& letter = coverage(glyph.name, text.size, origin.quarters);
        lay(pixels, letter, origin.whole + letter.left, baseline - letter.top, text.color);
    }
}

const Coverage& Painter::coverage(GlyphName glyph, double size, int quarters) {
    const std::tuple key{glyph, size, quarters};
    const auto found = m_letters.find(key);
    if (found != m_letters.end()) return found->second;
    if (m_kept > mostKept) {
        m_letters.clear();
        m_kept = 0;
    }
    const auto made = m_letters.emplace(key, m_font.coverageOf(glyph, size, quarters / 4.0)).first;
    m_kept += made->second.shares.size();
    return made->second;
}

} // namespace unknot
