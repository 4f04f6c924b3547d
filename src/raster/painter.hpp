#pragma once

// Paints a picture's shapes, lines of text and images into pixels, and caches the letters it draws. Knows nothing of
// windows.

#include "font/font.hpp"
#include "raster/filler.hpp"
#include "raster/image_painter.hpp"
#include "raster/pixels.hpp"

#include <map>
#include <tuple>

namespace unknot {

class Painter {
public:
    /// The font must outlive the painter.
    explicit Painter(const Font& font);

    /// Paints the whole list. `pixels` takes the list's size, rounded; shapes beyond it are cut off. A background with
    /// an alpha of 0 leaves the ground transparent; any other makes it opaque.
    void paint(Pixels& pixels, const DrawList& list);

    /// Paints one shape over the present pixels, within `area`, which must lie inside the picture.
    void add(Pixels& pixels, const Area& area, const Shape& shape);

    /// Contains all pixels that add() would paint in a picture of any size, perhaps with a margin; empty for none.
    Area extentOf(const Shape& shape);

private:
    /// Calls take(coverage, left, top) for each letter; left and top in the picture's pixels.
    template <typename Take>
    void eachLetter(const Text& text, const Take& take);
    const Coverage& coverage(GlyphName glyph, double size, int quarters);

    const Font& m_font;
    Filler m_filler;
    ImagePainter m_images;
    std::map<std::tuple<GlyphName, double, int>, Coverage> m_letters; ///< By glyph, size and shift in quarter pixels.
    std::size_t m_kept = 0;                                           ///< Bytes of coverage in `m_letters`.
};

} // namespace unknot
