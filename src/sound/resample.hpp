#pragma once

// Changes the sample rate of a sound. Hides libsamplerate. Knows nothing of loudness.

#include <span>
#include <vector>

namespace unknot {

/// The same sound at `to` samples a second instead of `from`. The rates may differ by at most a factor of 256. Empty on
/// failure.
std::vector<float> resample(std::span<const float> samples, int from, int to);

} // namespace unknot
