#include "application/spoken_routines.hpp"

#include "routine/speech_estimate.hpp"

namespace unknot {
namespace {

// Room for a line that takes longer than its estimate.
constexpr Time margin = beforeFirstLine + estimateError;

RestStep lineOf(std::string words) {
    RestStep line;
    line.length = estimatedLength(words) + betweenLines + margin;
    line.say = std::move(words);
    return line;
}

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

Routine helpReadingRoutine() {
    Routine routine;
    routine.title = helpTitle();
    routine.end = healthNotice();
    for (const HelpLevel& level : helpLevels()) {
        routine.steps.emplace_back(lineOf(level.when + " in these cases."));
        for (const std::string& sign : level.signs)
            routine.steps.emplace_back(lineOf(sign));
    }
    routine.steps.emplace_back(lineOf(precautionsTitle() + "."));
    for (const std::string& sentence : precautions())
        routine.steps.emplace_back(lineOf(sentence));
    return routine;
}

// The heading and each sign are separate turns, so that skipping moves by a line.
std::optional<std::size_t> helpLevelAt(const Timeline& timeline, Time position) {
    const Segment& segment = timeline.at(position);
    if (segment.kind() == SegmentKind::finish || segment.turn < 0) return std::nullopt;
    auto turn = static_cast<std::size_t>(segment.turn);
    for (std::size_t level = 0; level < helpLevels().size(); ++level) {
        const std::size_t turns = 1 + helpLevels()[level].signs.size();
        if (turn < turns) return level;
        turn -= turns;
    }
    return helpLevels().size();
}

std::optional<Routine> soundSample(Setting setting, Light light) {
    std::optional<Routine> sample;
    if (setting == Setting::voice || setting == Setting::voiceLevel) sample = spoken();
    if (setting == Setting::nightLevel && light == Light::night) sample = spoken();
    if (setting == Setting::chimeLevel) sample = chimes();
    if (sample) sample->title = "How it sounds";
    return sample;
}

} // namespace unknot
