#pragma once

// From a picture's shapes and lines of text to its pixels. Keeps the letters it has drawn. Knows nothing of windows.

#include "font/font.hpp"
#include "raster/filler.hpp"
#include "raster/pixels.hpp"

#include <map>
#include <tuple>

namespace unknot {

class Painter {
public:
    /// The font must outlive it.
    explicit Painter(const Font& font);

    /// Paints the whole list into `pixels`, which take its size, rounded. What does not fit is left out. A background
    /// with an alpha of 0 leaves the ground transparent; any other is opaque.
    void paint(Pixels& pixels, const DrawList& list);

    /// Paints one shape over what is there, within `area`, which lies inside the picture.
    void add(Pixels& pixels, const Area& area, const Shape& shape);

    /// All pixels that add() would paint, of a picture of any size, and perhaps some around them; empty for none.
    Area extentOf(const Shape& shape);

private:
    /// Calls take(coverage, left, top) for each, in pixels.
    template <typename Take>
    void eachLetter(const Text& text, const Take& take);
    const Coverage& coverage(GlyphName glyph, double size, int quarters);

    const Font& m_font;
    Filler m_filler;
    std::map<std::tuple<GlyphName, double, int>, Coverage> m_letters; ///< By size, and quarters of a pixel.
    std::size_t m_kept = 0;                                           ///< How many bytes they take.
};

} // namespace unknot
