#pragma once

// All glyphs that are painted, in one picture: rendered when they are first needed and handed to the graphics card
// together, because each hand-over costs more than many glyphs. Knows nothing of lines of text.

#include "font/font.hpp"

#include <SFML/Graphics/Rect.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/System/Vector2.hpp>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace unknot {

class GlyphAtlas {
public:
    /// `font` must outlive it.
    explicit GlyphAtlas(const Font& font);

    /// A place in the texture that is white and covered: what has no glyph is drawn with it, so that all of a picture
    /// is drawn alike.
    static sf::Vector2f white() { return {1, 1}; }

    /// Where a glyph is in the texture, and where its first pixel belongs, in pixels from the glyph's origin rightward
    /// and downward. Without width for a blank, and for what no longer fits.
    struct Entry {
        sf::IntRect from;
        int left = 0, top = 0;
    };

    /// The glyph at this size, its origin a number of quarters of a pixel (0 to 3) right of a whole one. Needs no
    /// display. The entry stands until forget().
    const Entry& entry(GlyphName glyph, double size, int quarters);

    /// True when so much is in it that it is better begun afresh before the next picture.
    bool crowded() const { return m_bottom > most / 2; }
    void forget();

    /// With all entries so far; needs a display.
    const sf::Texture& texture();

private:
    static constexpr int width = 1024, most = 4096;
    static constexpr std::size_t pixel = 4;

    Entry add(const Coverage& coverage);
    void growTo(int height);
    void cover(int x, int y, int share);

    const Font& m_font;
    std::map<std::tuple<GlyphName, double, int>, Entry> m_entries;
    std::vector<sf::Uint8> m_pixels; ///< Rows of `width` white pixels whose alpha is the coverage.
    int m_x = 0, m_y = 0;            ///< Where the next glyph goes.
    int m_bottom = 0;                ///< Of the present row of glyphs.
    int m_height = 0;
    std::optional<sf::Texture> m_texture;   ///< Even an empty one would need a display.
    int m_changedFrom = 0, m_changedTo = 0; ///< Rows not yet handed over.
};

} // namespace unknot
