// All that the shipped routines say, in every voice, as the mix plays it.

#include "sound/audible_lines.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "sound/mixer.hpp"
#include "sound/shipped_speech.hpp"
#include "timelines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace unknot;

// A build without speech has only the shipped voice.
namespace {

std::ptrdiff_t spokenCues(const Timeline& timeline) {
    return std::ranges::count(timeline.cues(), CueKind::speech, &Cue::kind);
}

} // namespace

TEST_CASE("every shipped line is as loud as the others, and no peak is squashed, by day or by night") {
    for (const char* name : voiceNames) {
        for (const auto& spoken : linesOf(name)) {
            const std::string& line = spoken.first;
            const auto& samples = spoken.second;
            CAPTURE(line);
            CHECK(std::abs(integratedLoudness(*samples) - levelsOf(Light::day).speech) < 0.5);
            for (const Light light : {Light::day, Light::night}) {
                const double gain = gainOf(levelsOf(light).speech - levelsOf(Light::day).speech);
                const Mix mix{timelineOf({lineAt(line, Time{0})}), {{line, samples}}, {.light = light}, Time{0}};
                Samples heard(samples->size());
                mix.write(Time{0}, heard);
                CHECK(peakOf(heard) == doctest::Approx(gain * peakOf(*samples)));
                if (inDecibels(peakOf(heard)) < -11) continue; // To measure more takes long.
                CHECK(inDecibels(truePeak(heard)) < (light == Light::day ? -1 : -9));
            }
        }
    }
}

TEST_CASE("no shipped line has a constant offset or rumble") {
    for (const char* name : voiceNames) {
        for (const auto& spoken : linesOf(name)) {
            const std::string& line = spoken.first;
            const auto& samples = spoken.second;
            CAPTURE(line);
            const double sum = std::accumulate(samples->begin(), samples->end(), 0.0);
            CHECK(inDecibels(std::abs(sum) / static_cast<double>(samples->size())) < -70);
            CHECK(shareBelow(*samples, 70) < 0.01);
        }
    }
}

// Looks in steps of 5 ms whether any line sounds. A pause within a line is no silence for the mix.
TEST_CASE("there are at least 300 ms between any two lines of a shipped routine, and every line is heard") {
    constexpr Time step = milliseconds(5);
    for (const char* name : voiceNames) {
        const LineSamples& lines = linesOf(name);
        if (lines.empty()) continue;
        for (const Timeline& timeline : shippedTimelines()) {
            CAPTURE(timeline.title());
            const Mix mix{timeline, lines, {.light = Light::day, .voice = 1, .chimes = 0}, Time{0}};
            std::ptrdiff_t heard = 0;
            Time silence = seconds(1), shortest = seconds(1);
            for (Time at{0}; at < mix.end(); at += step) {
                const bool isSilent = mix.isSilent(at, at + step);
                if (!isSilent && silence > Time{0}) {
                    shortest = std::min(shortest, silence);
                    ++heard;
                }
                silence = isSilent ? silence + step : Time{0};
            }
            CHECK(shortest >= leastPause - 2 * step);
            CHECK(heard == spokenCues(timeline));
        }
    }
}

TEST_CASE("the shipped lines are 110 to 140 words a minute in every voice, with their pauses") {
    for (const char* name : voiceNames) {
        double minutes = 0, words = 0;
        for (const auto& [line, samples] : linesOf(name)) {
            minutes += inSeconds(lengthOf(*samples)) / 60;
            words += 1 + static_cast<double>(std::ranges::count(line, ' '));
        }
        if (words == 0) continue;
        CAPTURE(name);
        CHECK(words / minutes > 110);
        CHECK(words / minutes < 140);
    }
}
