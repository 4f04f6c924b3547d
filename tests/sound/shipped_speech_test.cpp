// All that the shipped routines say, in every voice, as the mix plays it.

#include "routine/library.hpp"
#include "sound/audible_lines.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "sound/mixer.hpp"
#include "sound/shipped/shipped_voice.hpp"
#include "sound/speech.hpp"
#include "timeline/compile.hpp"
#include "timelines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

using namespace unknot;

// A build without speech has only the shipped voice.
namespace {

// Flite's slt speaks only the lines of authors.
constexpr const char* voiceNames[] = {"rms", "shipped"};

// Only silence, for the lines that are not shipped.
class NoVoice : public Voice {
public:
    std::vector<float> speak(std::string_view) override { return {}; }
};

std::unique_ptr<Voice> voiceNamed(const std::string& name) {
    if (name != "shipped") return makeVoice(name);
    return makeShippedVoice(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/speech", std::make_unique<NoVoice>());
}

std::vector<RoutineOverrides> everyWish() {
    std::vector<RoutineOverrides> wishes(1);
    for (const BodyPosition position : {BodyPosition::bed, BodyPosition::seated, BodyPosition::standing})
        wishes.push_back({position, std::nullopt});
    for (const Side side : {Side::left, Side::right})
        wishes.push_back({std::nullopt, side});
    return wishes;
}

const std::vector<Timeline>& shippedTimelines() {
    static const std::vector<Timeline> timelines = [] {
        const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
        const Library library(root / "assets/stretches", root / "routines", {});
        std::vector<Timeline> all;
        for (const RoutineFile& file : library.routines()) {
            for (const RoutineOverrides& wish : everyWish()) {
                const auto opened = library.openRoutine(file.id, wish);
                REQUIRE_MESSAGE(opened.routine, file.id);
                for (const OpenHoldLength openHolds : {OpenHoldLength::nominal, OpenHoldLength::maximum})
                    all.push_back(compile(*opened.routine, {}, openHolds));
            }
        }
        return all;
    }();
    return timelines;
}

// The lines of all shipped routines; none if the voice is not installed. Spoken once for all tests.
const LineSamples& linesOf(const std::string& name) {
    static std::map<std::string, LineSamples> known;
    const auto [found, isNew] = known.try_emplace(name);
    const auto voice = isNew ? voiceNamed(name) : nullptr;
    if (!voice) return found->second;
    for (const Timeline& timeline : shippedTimelines()) {
        for (const std::string& line : linesNeeded(timeline, Time{0})) {
            auto& samples = found->second[line];
            if (!samples) samples = std::make_shared<Samples>(voice->speak(line));
        }
    }
    return found->second;
}

double peakOf(const Samples& samples) {
    double peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    return peak;
}

double energyOf(const Samples& samples) {
    return std::inner_product(samples.begin(), samples.end(), samples.begin(), 0.0);
}

double inDecibels(double gain) { return 20 * std::log10(gain); }

// The mean over the last samples.
Samples smooth(const Samples& samples, std::size_t width) {
    Samples means;
    double sum = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        sum += static_cast<double>(samples[i]) - (i < width ? 0.0 : static_cast<double>(samples[i - width]));
        means.push_back(static_cast<float>(sum / static_cast<double>(width)));
    }
    return means;
}

// The share of the energy below about half of `frequency`. Two means of a whole period leave little of anything above.
double shareBelow(const Samples& samples, double frequency) {
    const auto period = static_cast<std::size_t>(48'000 / frequency);
    return energyOf(smooth(smooth(samples, period), period)) / energyOf(samples);
}

std::ptrdiff_t spokenCues(const Timeline& timeline) {
    return std::ranges::count(timeline.cues(), CueKind::speech, &Cue::kind);
}

} // namespace

TEST_CASE("every shipped line is as loud as the others, and no peak is squashed, by day or by night") {
    for (const char* name : voiceNames) {
        for (const auto& [line, samples] : linesOf(name)) {
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
        for (const auto& [line, samples] : linesOf(name)) {
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
