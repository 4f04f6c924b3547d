#include "sound/loudness.hpp"

#include "base/time.hpp"

#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <limits>
#include <memory>
#include <vector>

namespace unknot {
namespace {

struct Destroy {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};
using Meter = std::unique_ptr<ebur128_state, Destroy>;

constexpr double silent = -std::numeric_limits<double>::infinity();

Meter makeMeter(int mode) { return Meter{ebur128_init(1, static_cast<unsigned long>(samplesPerSecond), mode)}; }

} // namespace

double integratedLoudness(std::span<const float> samples) {
    const Meter meter = makeMeter(EBUR128_MODE_I);
    if (!meter || samples.empty()) return silent;
    std::size_t fed = 0;
    while (fed < static_cast<std::size_t>(samplesPerSecond) || fed < samples.size()) {
        ebur128_add_frames_float(meter.get(), samples.data(), samples.size());
        fed += samples.size();
    }
    double loudness = silent;
    ebur128_loudness_global(meter.get(), &loudness);
    return loudness;
}

double maxMomentaryLoudness(std::span<const float> samples) {
    const Meter meter = makeMeter(EBUR128_MODE_M);
    if (!meter) return silent;
    constexpr std::size_t step = samplesPerSecond / 10;
    const std::vector<float> quiet(step, 0.0F);
    double loudest = silent;
    const auto add = [&](const float* data, std::size_t count) {
        ebur128_add_frames_float(meter.get(), data, count);
        double now = silent;
        if (ebur128_loudness_momentary(meter.get(), &now) == EBUR128_SUCCESS) loudest = std::max(loudest, now);
    };
    for (int i = 0; i < 4; ++i)
        add(quiet.data(), step);
    for (std::size_t i = 0; i < samples.size(); i += step)
        add(samples.data() + i, std::min(step, samples.size() - i));
    for (int i = 0; i < 4; ++i)
        add(quiet.data(), step);
    return loudest;
}

double truePeak(std::span<const float> samples) {
    const Meter meter = makeMeter(EBUR128_MODE_TRUE_PEAK);
    double peak = 0;
    if (!meter || samples.empty()) return peak;
    ebur128_add_frames_float(meter.get(), samples.data(), samples.size());
    ebur128_true_peak(meter.get(), 0, &peak);
    return peak;
}

double gainOf(double decibels) { return std::pow(10.0, decibels / 20.0); }

} // namespace unknot
