#include "application/sound_sample.hpp"

#include "routine/speech_estimate.hpp"

namespace unknot {
namespace {

Routine spoken() {
    RestStep line;
    line.say = "This is how I sound.";
    line.length = estimatedLength(line.say) + milliseconds(500);
    Routine routine;
    routine.steps.emplace_back(std::move(line));
    routine.end = "Toes up, towards your shin.";
    return routine;
}

// A short hold, for the two most frequent chimes.
Routine chimes() {
    auto still = std::make_shared<Stretch>();
    still->legs = Legs::both;
    StretchStep held;
    held.stretch = std::move(still);
    held.effort = Hold{seconds(2)};
    held.ready = Time{0};
    Routine routine;
    routine.steps.emplace_back(std::move(held));
    routine.end = "These were the chimes.";
    return routine;
}

} // namespace

std::optional<Routine> soundSample(Setting setting) {
    std::optional<Routine> sample;
    if (setting == Setting::voice || setting == Setting::voiceLevel) sample = spoken();
    if (setting == Setting::chimeLevel) sample = chimes();
    if (sample) sample->title = "How it sounds";
    return sample;
}

} // namespace unknot
