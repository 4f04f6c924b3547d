#pragma once

// A picture as pixels, such as a photo that a routine shows. A plain value; knows nothing of files or screens.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace unknot {

struct Bitmap {
    int width = 0, height = 0;
    std::vector<std::uint8_t> bytes; ///< Red, green, blue and straight alpha of each pixel, row by row from the top.
    friend bool operator==(const Bitmap&, const Bitmap&) = default;
};

/// True for a drawing on a transparent ground: at least half of the pixels are quite transparent.
inline bool hasClearGround(const Bitmap& bitmap) {
    std::size_t clear = 0;
    for (std::size_t alpha = 3; alpha < bitmap.bytes.size(); alpha += 4)
        clear += bitmap.bytes[alpha] == 0;
    return clear > 0 && 2 * clear >= bitmap.bytes.size() / 4;
}

} // namespace unknot
