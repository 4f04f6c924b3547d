#pragma once

// Samples at another rate. Hides the library that does it.

#include <span>
#include <vector>

namespace unknot {

/// The same sound at `to` samples a second instead of `from`; the rates are at most 256 times apart.
std::vector<float> resampled(std::span<const float> samples, int from, int to);

} // namespace unknot
