#include "sound/line_loudness.hpp"

#include "base/time.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

constexpr std::size_t inSamples(Time time) { return static_cast<std::size_t>(time.count()); }

constexpr std::size_t ramp = inSamples(milliseconds(8));
constexpr std::size_t lookAhead = inSamples(milliseconds(5));
constexpr double silence = -46;   // dB below the line's own peak.
constexpr double mostLimited = 1; // dB. More sounds like a voice behind a cloth.

float peakOf(std::span<const float> samples) {
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

// The gain that keeps each sample below `ceiling`, smoothed over the look-ahead on both sides. First takes the least
// gain nearby, then the mean of those. Each gain in that mean is low enough for the sample, so the mean is too.
std::vector<float> limiterGains(std::span<const float> samples, float ceiling) {
    std::vector<float> least(samples.size(), 1.0F);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float size = std::abs(samples[i]);
        if (size <= ceiling) continue;
        const std::size_t last = std::min(samples.size() - 1, i + lookAhead);
        for (std::size_t near = i - std::min(i, lookAhead); near <= last; ++near)
            least[near] = std::min(least[near], ceiling / size);
    }
    std::vector<float> gains(samples.size());
    constexpr std::size_t width = 2 * lookAhead + 1;
    const auto at = [&](std::size_t i) {
        return i >= lookAhead && i < least.size() + lookAhead ? least[i - lookAhead] : 1.0F;
    };
    double sum = 0;
    for (std::size_t i = 0; i < width - 1; ++i)
        sum += at(i);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        sum += at(i + width - 1);
        gains[i] = static_cast<float>(sum / static_cast<double>(width));
        sum -= at(i);
    }
    return gains;
}

} // namespace

std::vector<float> trimSilence(std::span<const float> samples) {
    const float quiet = peakOf(samples) * static_cast<float>(gainOf(silence));
    const auto sounds = [&](float sample) { return std::abs(sample) > quiet; };
    const auto first = std::find_if(samples.begin(), samples.end(), sounds);
    if (first == samples.end()) return {};
    const auto last = std::find_if(samples.rbegin(), samples.rend(), sounds).base();
    const auto before = std::min<std::ptrdiff_t>(first - samples.begin(), ramp);
    const auto after = std::min<std::ptrdiff_t>(samples.end() - last, ramp);
    std::vector<float> line(first - before, last + after);
    for (std::size_t i = 0; i < std::min(ramp, line.size()); ++i) {
        const float gain = static_cast<float>(i) / static_cast<float>(ramp);
        line[i] *= gain;
        line[line.size() - 1 - i] *= gain;
    }
    return line;
}

std::vector<float> normalizeLoudness(std::span<const float> samples, double loudness, double peak) {
    std::vector<float> line(samples.begin(), samples.end());
    double gain = loudness - integratedLoudness(samples);
    if (!std::isfinite(gain)) return line;
    const auto ceiling = static_cast<float>(gainOf(peak));
    const double mostGain = peak + mostLimited - 20 * std::log10(static_cast<double>(peakOf(samples)));
    // Limiting lowers the loudness a little. A few rounds restore it.
    for (int round = 0; round < 4; ++round) {
        const auto factor = static_cast<float>(gainOf(std::min(gain, mostGain)));
        for (std::size_t i = 0; i < line.size(); ++i)
            line[i] = samples[i] * factor;
        const std::vector<float> gains = limiterGains(line, ceiling);
        for (std::size_t i = 0; i < line.size(); ++i)
            line[i] = std::clamp(line[i] * gains[i], -ceiling, ceiling);
        const double missing = loudness - integratedLoudness(line);
        if (missing < 0.05) break;
        gain += missing;
    }
    return line;
}

} // namespace unknot
