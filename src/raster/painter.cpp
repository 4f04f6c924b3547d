#include "raster/painter.hpp"

#include "raster/fills.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// In bytes: a few screens full of large letters.
constexpr std::size_t mostKept = 16 << 20;

bool isPainted(const Text& text) {
    return std::abs(text.at.x) < coordinateLimit && std::abs(text.at.y) < coordinateLimit && text.size >= 1 &&
           text.size <= Font::largestGlyph && text.color.alpha > 0;
}

/// A glyph's origin, rounded to a quarter of a pixel so that letters keep their measured distances.
struct Origin {
    int whole = 0;
    int quarters = 0;
};

Origin originAt(double x) {
    const double nearest = std::round(x * 4) / 4;
    const double whole = std::floor(nearest);
    return {static_cast<int>(whole), static_cast<int>((nearest - whole) * 4)};
}

void lay(Pixels& pixels, const Area& area, const Coverage& letter, const Area& place, Color color) {
    const std::uint32_t ink = packed(color);
    const Area seen = common(area, place);
    for (int y = seen.y; y < seen.bottom(); ++y) {
        const std::uint8_t* shares = letter.shares.data() + static_cast<std::ptrdiff_t>(y - place.y) * letter.width;
        std::uint32_t* row = pixels.colors.data() + static_cast<std::ptrdiff_t>(y) * pixels.width;
        for (int x = seen.x; x < seen.right(); ++x) {
            const unsigned share = shares[x - place.x];
            if (share != 0) row[x] = blended(row[x], ink, (share * color.alpha + 127U) / 255);
        }
    }
}

int whole(double pixels) { return static_cast<int>(std::clamp(pixels, -coordinateLimit, coordinateLimit)); }

// Empty if a corner is not finite, because Filler then paints nothing.
Area boundsOf(const Contours& contours) {
    Point least{coordinateLimit, coordinateLimit}, most{-coordinateLimit, -coordinateLimit};
    for (const Point corner : contours.corners()) {
        if (!std::isfinite(corner.x) || !std::isfinite(corner.y)) return {};
        least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
        most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
    }
    const int x = whole(std::floor(least.x)), y = whole(std::floor(least.y));
    return {x, y, whole(std::ceil(most.x)) - x, whole(std::ceil(most.y)) - y};
}

} // namespace

Painter::Painter(const Font& font) : m_font(font) {}

void Painter::paint(Pixels& pixels, const DrawList& list) {
    const auto rounded = [](double length) { return static_cast<int>(std::lround(std::clamp(length, 0.0, 32767.0))); };
    pixels.reset(rounded(list.size.width), rounded(list.size.height), list.background);
    for (const Shape& shape : list.shapes)
        add(pixels, pixels.whole(), shape);
}

void Painter::add(Pixels& pixels, const Area& area, const Shape& shape) {
    for (const auto& [contours, color] : fillsOf(shape))
        m_filler.fill(pixels, area, contours, color);
    if (const Text* text = std::get_if<Text>(&shape)) {
        eachLetter(*text, [&](const Coverage& letter, int left, int top) {
            lay(pixels, area, letter, {left, top, letter.width, letter.height}, text->color);
        });
    }
    if (const Image* image = std::get_if<Image>(&shape)) m_images.paint(pixels, area, *image);
}

Area Painter::extentOf(const Shape& shape) {
    if (const Image* image = std::get_if<Image>(&shape)) return ImagePainter::extentOf(*image);
    Area extent;
    for (const Fill& fill : fillsOf(shape))
        extent = around(extent, boundsOf(fill.contours));
    if (const Text* text = std::get_if<Text>(&shape)) {
        eachLetter(*text, [&](const Coverage& letter, int left, int top) {
            extent = around(extent, {left, top, letter.width, letter.height});
        });
    }
    return extent;
}

template <typename Take>
void Painter::eachLetter(const Text& text, const Take& take) {
    if (!isPainted(text)) return;
    const int baseline = static_cast<int>(std::lround(text.at.y));
    for (const PlacedGlyph& glyph : m_font.glyphsOf(text)) {
        const Origin origin = originAt(text.at.x + glyph.x);
        const Coverage& letter = coverage(glyph.name, text.size, origin.quarters);
        take(letter, origin.whole + letter.left, baseline - letter.top);
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
