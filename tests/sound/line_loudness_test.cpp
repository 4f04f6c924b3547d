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

namespace {

// A tone of a second and more with short bursts, which are `size` times as strong.
std::vector<float> burstsOf(double size) {
    constexpr std::size_t length = 96000, every = 9600, burst = 200;
    std::vector<float> samples(length);
    for (std::size_t i = 0; i < length; ++i)
        samples[i] = static_cast<float>((i % every < burst ? size : 1) * 0.1 * std::sin(static_cast<double>(i) * 0.13));
    return samples;
}

// By how many dB more the bursts are turned down than the tone.
double limited(const std::vector<float>& before, const std::vector<float>& after) {
    const auto peak = [](const std::vector<float>& samples, std::size_t from, std::size_t to) {
        return std::abs(*std::max_element(samples.begin() + static_cast<std::ptrdiff_t>(from),
                                          samples.begin() + static_cast<std::ptrdiff_t>(to)));
    };
    const double burst = peak(before, 9600, 9800) / peak(after, 9600, 9800);
    const double tone = peak(before, 14000, 15000) / peak(after, 14000, 15000);
    return 20 * std::log10(burst / tone);
}

} // namespace

TEST_CASE("A line whose peaks had to be turned down is as loud as asked all the same") {
    const std::vector<float> samples = burstsOf(4);
    const double peak = -9.9;
    const std::vector<float> line = normalizeLoudness(samples, -23, peak);
    CHECK(integratedLoudness(line) == doctest::Approx(-23).epsilon(0.002));
    CHECK(std::ranges::max(line) <= gainOf(peak) + 0.0001);
    CHECK(limited(samples, line) > 0.5);
    CHECK(limited(samples, line) <= 1.01);
}

TEST_CASE("No peak is turned down by more than 1 dB: a line with higher peaks stays softer") {
    const std::vector<float> samples = burstsOf(8);
    const std::vector<float> line = normalizeLoudness(samples, -20, -12);
    CHECK(std::ranges::max(line) <= gainOf(-12) + 0.0001);
    CHECK(limited(samples, line) > 0.9);
    CHECK(limited(samples, line) <= 1.01);
    CHECK(integratedLoudness(line) < -21);
}
