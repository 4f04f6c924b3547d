#pragma once

// A picture as pixels, such as a photo that a routine shows. A plain value; knows nothing of files or screens.

#include <cstdint>
#include <vector>

namespace unknot {

struct Bitmap {
    int width = 0, height = 0;
    std::vector<std::uint8_t> bytes; ///< Red, green, blue and straight alpha of each pixel, row by row from the top.
    friend bool operator==(const Bitmap&, const Bitmap&) = default;
};

} // namespace unknot
