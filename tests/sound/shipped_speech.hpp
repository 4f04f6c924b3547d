#pragma once

// All that the shipped routines say, spoken once for all tests, and measures of sound.

#include "routine/library.hpp"
#include "sound/mixer.hpp"
#include "sound/shipped/shipped_voice.hpp"
#include "sound/speech.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace unknot {

/// Flite's slt speaks only the lines of authors.
inline constexpr const char* voiceNames[] = {"rms", "shipped"};

/// Only silence, for the lines that are not shipped.
class NoVoice : public Voice {
public:
    std::vector<float> speak(std::string_view) override { return {}; }
};

inline std::unique_ptr<Voice> voiceNamed(const std::string& name) {
    if (name != "shipped") return makeVoice(name);
    return makeShippedVoice(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/speech", std::make_unique<NoVoice>());
}

inline std::vector<RoutineOverrides> everyWish() {
    std::vector<RoutineOverrides> wishes(1);
    for (const BodyPosition position : {BodyPosition::bed, BodyPosition::seated, BodyPosition::standing})
        wishes.push_back({position, std::nullopt});
    for (const Side side : {Side::left, Side::right})
        wishes.push_back({std::nullopt, side});
    return wishes;
}

inline const Library& shippedLibrary() {
    static const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    static const Library library(root / "assets/stretches", root / "routines", {});
    return library;
}

inline const std::vector<Timeline>& shippedTimelines() {
    static const std::vector<Timeline> timelines = [] {
        std::vector<Timeline> all;
        for (const RoutineFile& file : shippedLibrary().routines()) {
            for (const RoutineOverrides& wish : everyWish()) {
                const auto opened = shippedLibrary().openRoutine(file.id, wish);
                REQUIRE_MESSAGE(opened.routine, file.id);
                for (const OpenHoldLength openHolds : {OpenHoldLength::nominal, OpenHoldLength::maximum})
                    all.push_back(compile(*opened.routine, {}, openHolds));
            }
        }
        return all;
    }();
    return timelines;
}

/// The lines of all shipped routines; none if the voice is not installed. Spoken once for all tests.
inline const LineSamples& linesOf(const std::string& name) {
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

inline double peakOf(const Samples& samples) {
    double peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    return peak;
}

inline double energyOf(const Samples& samples) {
    return std::inner_product(samples.begin(), samples.end(), samples.begin(), 0.0);
}

inline double inDecibels(double gain) { return 20 * std::log10(gain); }

/// The mean over the last samples.
inline Samples smooth(const Samples& samples, std::size_t width) {
    Samples means;
    double sum = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        sum += static_cast<double>(samples[i]) - (i < width ? 0.0 : static_cast<double>(samples[i - width]));
        means.push_back(static_cast<float>(sum / static_cast<double>(width)));
    }
    return means;
}

/// The share of the energy below about half of `frequency`. Two means of a whole period leave little of anything above.
inline double shareBelow(const Samples& samples, double frequency) {
    const auto period = static_cast<std::size_t>(48'000 / frequency);
    return energyOf(smooth(smooth(samples, period), period)) / energyOf(samples);
}

} // namespace unknot
