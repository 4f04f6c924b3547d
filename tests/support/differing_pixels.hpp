#pragma once

// Compares pictures by their pixels, because another processor may round a colour otherwise.

#include "base/bitmap.hpp"

#include <algorithm>
#include <cstdlib>

namespace unknot::test {

/// How many pixels of two pictures differ by more than `tolerance` in a colour or in alpha; all of them if the sizes
/// differ.
inline std::size_t differingPixels(const Bitmap& one, const Bitmap& other, int tolerance) {
    const std::size_t pixels = one.bytes.size() / 4;
    if (one.width != other.width || one.height != other.height) return pixels;
    std::size_t differing = 0;
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        int largest = 0;
        for (std::size_t i = 4 * pixel; i < 4 * pixel + 4; ++i)
            largest = std::max(largest, std::abs(int(one.bytes[i]) - int(other.bytes[i])));
        if (largest > tolerance) ++differing;
    }
    return differing;
}

} // namespace unknot::test
