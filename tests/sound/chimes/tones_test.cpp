#include "sound/chimes/tones.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <doctest/doctest.h>
#include <numbers>

using namespace unknot;

namespace {

constexpr CueKind kinds[] = {CueKind::startChime, CueKind::endChime, CueKind::halfwayTone,
                             CueKind::tick,       CueKind::paceTone, CueKind::finishChime};
constexpr Light lights[] = {Light::day, Light::night};

bool isBeat(CueKind kind) { return kind == CueKind::tick || kind == CueKind::paceTone; }

double peakOf(std::span<const float> samples) {
    double peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    return peak;
}

// Share of the energy above `frequency`, by a Fourier transform in steps of 25 Hz.
double shareAbove(std::span<const float> samples, double frequency) {
    double below = 0;
    double above = 0;
    for (double f = 20; f < 8000; f += 25) {
        const auto step = std::polar(1.0, -2 * std::numbers::pi * f / 48'000);
        std::complex<double> sum;
        std::complex<double> turning{1, 0};
        for (const float sample : samples) {
            sum += turning * static_cast<double>(sample);
            turning *= step;
        }
        (f > frequency ? above : below) += std::norm(sum);
    }
    return above / (above + below);
}

// Pitch in Hz from `first` to `last`, both in seconds. Counts how often the wave rises through zero.
double pitchOf(std::span<const float> samples, double first, double last) {
    int rises = 0;
    const auto begin = static_cast<std::size_t>(first * 48'000);
    const auto end = static_cast<std::size_t>(last * 48'000);
    for (std::size_t i = begin + 1; i < end; ++i)
        rises += samples[i - 1] < 0 && samples[i] >= 0;
    return rises / (last - first);
}

} // namespace

TEST_CASE("every cue but speech has a tone that starts and ends without a jump") {
    CHECK(toneOf(CueKind::speech, Light::day).empty());
    for (const Light light : lights) {
        for (const CueKind kind : kinds) {
            const auto tone = toneOf(kind, light);
            REQUIRE(!tone.empty());
            CHECK(std::abs(tone.front()) < 1e-4);
            CHECK(std::abs(tone.back()) < 1e-4);
            CHECK(toneOf(kind, light).data() == tone.data());
        }
    }
}

// The time at which a tone first has half of its peak.
Time halfPeakAt(std::span<const float> tone) {
    const double half = 0.5 * peakOf(tone);
    const auto first = std::ranges::find_if(tone, [half](float s) { return std::abs(static_cast<double>(s)) >= half; });
    return Time{first - tone.begin()};
}

TEST_CASE("a chime swells for 220 ms by night and 25 ms by day") {
    for (const Light light : lights) {
        const Time rise = light == Light::night ? milliseconds(220) : milliseconds(25);
        const auto attack = static_cast<std::size_t>(rise.count());
        for (const CueKind kind : kinds) {
            if (isBeat(kind)) continue;
            CAPTURE(static_cast<int>(kind));
            const auto tone = toneOf(kind, light);
            const double risen = peakOf(tone.subspan(0, attack + 200));
            CHECK(peakOf(tone.subspan(0, attack / 4)) < 0.25 * risen);
            CHECK(peakOf(tone.subspan(0, attack / 2)) < 0.6 * risen);
            CHECK(peakOf(tone.subspan(0, attack * 3 / 4)) < 0.93 * risen);
        }
    }
}

TEST_CASE("a tick and the tone of a count come with the number on the screen, and by night without a click") {
    for (const Light light : lights) {
        for (const CueKind kind : kinds) {
            if (!isBeat(kind)) continue;
            CAPTURE(static_cast<int>(kind));
            const auto tone = toneOf(kind, light);
            CHECK(halfPeakAt(tone) <= milliseconds(25));
            CHECK(std::ranges::max_element(tone) - tone.begin() <= milliseconds(50).count());
            if (light == Light::night) CHECK(std::ranges::max_element(tone) - tone.begin() >= milliseconds(30).count());
        }
    }
}

TEST_CASE("tones keep below 2.5 kHz, where old ears still hear") {
    for (const Light light : lights) {
        for (const CueKind kind : kinds) {
            CAPTURE(static_cast<int>(kind));
            CHECK(shareAbove(toneOf(kind, light), 2500) < 1e-3);
        }
    }
}

TEST_CASE("the start rises and the end falls") {
    for (const Light light : lights) {
        const double second = light == Light::day ? 0.45 : 1.0;
        const auto start = toneOf(CueKind::startChime, light);
        CHECK(pitchOf(start, 0.05, 0.25) == doctest::Approx(523).epsilon(0.03));
        CHECK(pitchOf(start, second, second + 0.3) > 600);
        const auto end = toneOf(CueKind::endChime, light);
        CHECK(pitchOf(end, 0.05, 0.25) == doctest::Approx(784).epsilon(0.03));
        CHECK(pitchOf(end, second, second + 0.3) < 700);
    }
}

TEST_CASE("chimes are 6 LU under speech, and ticks softer than chimes") {
    for (const Light light : lights) {
        const double chime = maxMomentaryLoudness(toneOf(CueKind::startChime, light));
        CHECK(chime == doctest::Approx(levelsOf(light).speech - 6).epsilon(0.005));
        CHECK(maxMomentaryLoudness(toneOf(CueKind::endChime, light)) == doctest::Approx(chime).epsilon(0.005));
        CHECK(maxMomentaryLoudness(toneOf(CueKind::tick, light)) < chime - 5);
        CHECK(peakOf(toneOf(CueKind::tick, light)) < peakOf(toneOf(CueKind::startChime, light)));
    }
    CHECK(levelsOf(Light::day).speech == -20);
    CHECK(levelsOf(Light::night).speech == -27);
}

TEST_CASE("a tick is over before the next one, a second later") {
    for (const Light light : lights)
        CHECK(toneOf(CueKind::tick, light).size() < 24'000);
}
