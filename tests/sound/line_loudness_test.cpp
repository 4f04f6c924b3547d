#include "sound/line_loudness.hpp"

#include "sound/loudness.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace unknot;

namespace {

std::vector<float> atFullStrength(std::size_t length) {
    std::vector<float> samples(length);
    for (std::size_t i = 0; i < length; ++i)
        samples[i] = i / 50 % 2 == 0 ? 0.8F : -0.8F;
    return samples;
}

} // namespace

TEST_CASE("A line that begins and stops at full strength begins and ends near silence") {
    const std::vector<float> line = trimSilence(atFullStrength(24000));
    REQUIRE(line.size() > 20000);
    CHECK(std::abs(line.front()) < 0.05);
    CHECK(std::abs(line.back()) < 0.05);
    CHECK(std::abs(line[line.size() / 2]) > 0.7);
}

TEST_CASE("The silence at both ends goes, and a silent line becomes empty") {
    std::vector<float> samples(48000, 0.0F);
    const std::vector<float> sound = atFullStrength(9600);
    std::ranges::copy(sound, samples.begin() + 20000);
    const std::vector<float> line = trimSilence(samples);
    CHECK(line.size() >= 9600);
    CHECK(line.size() < 14400);
    CHECK(trimSilence(std::vector<float>(4800, 0.0F)).empty());
}

TEST_CASE("A levelled line is as loud as asked, and no sample is above the peak") {
    const std::vector<float> line = normalizeLoudness(atFullStrength(48000), -23, -3);
    CHECK(integratedLoudness(line) == doctest::Approx(-23).epsilon(0.02));
    CHECK(truePeak(line) <= gainOf(-3) + 0.01);
}

TEST_CASE("A line whose peaks had to be turned down is as loud as asked all the same") {
    constexpr std::size_t length = 96000, every = 9600, burst = 200;
    std::vector<float> samples(length);
    for (std::size_t i = 0; i < length; ++i) {
        const float size = i % every < burst ? 1.0F : 0.2F;
        samples[i] = size * std::sin(static_cast<float>(i) * 0.13F);
    }
    const double peak = -12;
    const std::vector<float> line = normalizeLoudness(samples, -23, peak);
    CHECK(integratedLoudness(line) == doctest::Approx(-23).epsilon(0.01));
    CHECK(std::ranges::max(line) <= gainOf(peak) + 0.0001);
}
