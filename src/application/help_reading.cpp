#include "application/help_reading.hpp"

#include "routine/speech_estimate.hpp"

namespace unknot {
namespace {

// Room for a voice that is slower than the estimate.
constexpr Time margin = milliseconds(900);

RestStep lineOf(std::string words) {
    RestStep line;
    line.length = estimatedLength(words) + betweenLines + margin;
    line.say = std::move(words);
    return line;
}

} // namespace

Routine helpReading() {
    Routine routine;
    routine.title = helpTitle();
    routine.end = healthNotice();
    for (const HelpLevel& level : helpLevels()) {
        routine.steps.emplace_back(lineOf(level.when + " in these cases."));
        for (const std::string& sign : level.signs)
            routine.steps.emplace_back(lineOf(sign));
    }
    routine.steps.emplace_back(lineOf(beforehandTitle() + "."));
    for (const std::string& sentence : beforehand())
        routine.steps.emplace_back(lineOf(sentence));
    return routine;
}

// The heading and each sign are separate turns, so that skipping moves by a line.
std::optional<std::size_t> levelRead(const Timeline& timeline, Time position) {
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

} // namespace unknot
