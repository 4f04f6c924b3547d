#include "sound/loudness.hpp"

#include "base/time.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <vector>

using namespace unknot;

namespace {

std::vector<float> toneOf(double seconds, double level) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * 48000));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(level * std::sin(2 * std::numbers::pi * 1000 * static_cast<double>(i) / 48000));
    return samples;
}

} // namespace

TEST_CASE("A short tone measures as loud as a long one of the same level") {
    const double whole = integratedLoudness(toneOf(2, 0.25));
    CHECK(integratedLoudness(toneOf(0.2, 0.25)) == doctest::Approx(whole).epsilon(0.005));
    CHECK(integratedLoudness(toneOf(0.9, 0.25)) == doctest::Approx(whole).epsilon(0.005));
}

TEST_CASE("Half the level is 6 dB less, and silence has none") {
    CHECK(integratedLoudness(toneOf(2, 0.5)) - integratedLoudness(toneOf(2, 0.25)) ==
          doctest::Approx(6.02).epsilon(0.01));
    CHECK(std::isinf(integratedLoudness(std::vector<float>(48000, 0.0F))));
    CHECK(gainOf(0) == 1);
    CHECK(gainOf(-6.0206) == doctest::Approx(0.5).epsilon(0.001));
}
