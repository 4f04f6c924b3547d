#pragma once

// Paints bitmaps into pixels, and caches them in the size in which they were last painted. Knows nothing of files.

#include "raster/pixels.hpp"

#include <map>
#include <tuple>

namespace unknot {

class ImagePainter {
public:
    /// Paints within `area`, which must lie inside the picture. Does nothing if the image has no pixels or no place.
    void paint(Pixels& pixels, const Area& area, const Image& image);

    /// The image's box, its edges rounded to whole pixels; empty for nothing to paint.
    static Area extentOf(const Image& image);

private:
    /// A bitmap in another size: four bytes a pixel, or only its brightness on white paper.
    struct Copy {
        std::shared_ptr<const Bitmap> bitmap; ///< Keeps the address, which is the key, from another bitmap.
        std::vector<std::uint8_t> bytes;
    };

    const std::vector<std::uint8_t>& copyOf(const Image& image, const Area& place);

    std::map<std::tuple<const Bitmap*, int, int, bool>, Copy> m_copies; ///< By bitmap, size, and true if toned.
    std::size_t m_kept = 0;                                             ///< Bytes in `m_copies`.
};

} // namespace unknot
