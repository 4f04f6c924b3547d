#include "sound/high_pass.hpp"

#include "base/time.hpp"

#include <cmath>
#include <numbers>

namespace unknot {

// The bilinear transform of the analogue filter, with its corner kept in place.
std::vector<float> highPass(std::span<const float> samples, double corner) {
    const double k = std::tan(std::numbers::pi * corner / static_cast<double>(samplesPerSecond));
    const double norm = 1 / (1 + std::numbers::sqrt2 * k + k * k);
    const double a1 = 2 * (k * k - 1) * norm;
    const double a2 = (1 - std::numbers::sqrt2 * k + k * k) * norm;
    double first = 0, second = 0; // The filter's memory.
    std::vector<float> result;
    result.reserve(samples.size());
    for (const double sample : samples) {
        const double out = norm * sample + first;
        first = -2 * norm * sample - a1 * out + second;
        second = norm * sample - a2 * out;
        result.push_back(static_cast<float>(out));
    }
    return result;
}

} // namespace unknot
