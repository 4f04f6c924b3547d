#pragma once

// A picture from a file as the colours of its pixels. Knows nothing of files, and nothing of the content.

#include <cstdint>
#include <vector>

namespace unknot {

struct Bitmap {
    int width = 0, height = 0;
    std::vector<std::uint8_t> bytes; ///< Four a pixel: red, green, blue and straight alpha. Row by row from the top.
    friend bool operator==(const Bitmap&, const Bitmap&) = default;
};

} // namespace unknot
