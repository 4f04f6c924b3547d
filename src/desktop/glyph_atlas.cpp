#include "desktop/glyph_atlas.hpp"

#include <algorithm>
#include <bit>

namespace unknot {
namespace {

// Between glyphs, so that none bleeds into another where a picture is scaled.
constexpr int gap = 1;
constexpr int leastHeight = 128;

// Of the covered corner: its middle is far enough from what lies beside it.
constexpr int corner = 2;

} // namespace

GlyphAtlas::GlyphAtlas(const Font& font) : m_font(font) { forget(); }

const GlyphAtlas::Entry& GlyphAtlas::entry(GlyphName glyph, double size, int quarters) {
    const std::tuple key{glyph, size, quarters};
    const auto found = m_entries.find(key);
    if (found != m_entries.end()) return found->second;
    return m_entries.emplace(key, add(m_font.coverageOf(glyph, size, quarters / 4.0))).first->second;
}

GlyphAtlas::Entry GlyphAtlas::add(const Coverage& coverage) {
    if (coverage.width == 0 || coverage.height == 0 || coverage.width > width) return {};
    if (m_x + coverage.width > width) {
        m_x = 0;
        m_y = m_bottom;
    }
    const int bottom = m_y + coverage.height + gap;
    if (bottom > most) return {};
    growTo(bottom);
    auto share = coverage.shares.begin();
    for (int row = 0; row < coverage.height; ++row) {
        for (int x = 0; x < coverage.width; ++x)
            cover(m_x + x, m_y + row, *share++);
    }
    const Entry entry{{m_x, m_y, coverage.width, coverage.height}, coverage.left, -coverage.top};
    if (m_changedFrom == m_changedTo) m_changedFrom = m_changedTo = m_y;
    m_changedFrom = std::min(m_changedFrom, m_y);
    m_changedTo = std::max(m_changedTo, bottom);
    m_bottom = std::max(m_bottom, bottom);
    m_x += coverage.width + gap;
    return entry;
}

void GlyphAtlas::cover(int x, int y, int share) {
    const auto at = static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x);
    m_pixels[at * pixel + pixel - 1] = static_cast<sf::Uint8>(share);
}

void GlyphAtlas::growTo(int height) {
    if (height <= m_height) return;
    m_height = std::max(leastHeight, static_cast<int>(std::bit_ceil(static_cast<unsigned>(height))));
    const auto before = m_pixels.size();
    m_pixels.resize(static_cast<std::size_t>(m_height) * width * pixel, 255);
    for (std::size_t i = before + pixel - 1; i < m_pixels.size(); i += pixel)
        m_pixels[i] = 0;
}

void GlyphAtlas::forget() {
    m_entries.clear();
    m_pixels.clear();
    m_height = 0;
    growTo(corner + gap);
    for (int at = 0; at < corner * corner; ++at)
        cover(at % corner, at / corner, 255);
    m_x = corner + gap;
    m_y = 0;
    m_bottom = corner + gap;
    m_changedFrom = 0;
    m_changedTo = m_bottom;
}

const sf::Texture& GlyphAtlas::texture() {
    if (!m_texture) m_texture.emplace();
    if (m_texture->getSize().y != static_cast<unsigned>(m_height)) {
        m_texture->create(width, static_cast<unsigned>(m_height));
        m_changedFrom = 0;
        m_changedTo = m_bottom;
    }
    if (m_changedTo > m_changedFrom) {
        const auto rows = static_cast<unsigned>(std::min(m_changedTo, m_height) - m_changedFrom);
        m_texture->update(m_pixels.data() + static_cast<std::size_t>(m_changedFrom) * width * pixel, width, rows, 0,
                          static_cast<unsigned>(m_changedFrom));
        m_changedFrom = m_changedTo = 0;
    }
    return *m_texture;
}

} // namespace unknot
