#include "sound/high_pass.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace unknot;

namespace {

// The level of a tone behind the filter in dB, once the filter has settled.
double responseAt(double frequency, double corner) {
    std::vector<float> tone(96'000);
    for (std::size_t i = 0; i < tone.size(); ++i)
        tone[i] = static_cast<float>(std::sin(2 * std::numbers::pi * frequency * static_cast<double>(i) / 48'000));
    const std::vector<float> out = highPass(tone, corner);
    REQUIRE(out.size() == tone.size());
    double energy = 0;
    for (std::size_t i = 48'000; i < out.size(); ++i)
        energy += 2 * static_cast<double>(out[i]) * static_cast<double>(out[i]) / 48'000;
    return 10 * std::log10(energy);
}

} // namespace

TEST_CASE("The high-pass takes 3 dB at its corner, 12 dB for each octave below, and nothing far above") {
    for (const double corner : {70.0, 400.0}) {
        CAPTURE(corner);
        CHECK(responseAt(corner, corner) == doctest::Approx(-3.01).epsilon(0.01));
        CHECK(responseAt(corner / 2, corner) == doctest::Approx(-12.3).epsilon(0.02));
        CHECK(responseAt(corner / 4, corner) == doctest::Approx(-24.1).epsilon(0.02));
        CHECK(responseAt(corner / 8, corner) == doctest::Approx(-36.1).epsilon(0.02));
        CHECK(std::abs(responseAt(corner * 8, corner)) < 0.01);
        CHECK(std::abs(responseAt(7000, corner)) < 0.01);
    }
}

TEST_CASE("The high-pass removes a constant offset, and rings no longer than a twentieth of a second") {
    const std::vector<float> out = highPass(std::vector<float>(48'000, 0.5F), 70);
    CHECK(out.front() > 0.45F);
    CHECK(std::all_of(out.begin() + 2400, out.end(), [](float sample) { return std::abs(sample) < 1e-4F; }));
    CHECK(highPass({}, 70).empty());
}
