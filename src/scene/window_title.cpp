#include "scene/window_title.hpp"

#include "scene/parts/instruction_words.hpp"

namespace unknot {

namespace {

std::string stateAt(const Timeline& timeline, Time position) {
    const Segment& segment = timeline.at(position);
    if (advisesHelp(segment)) return "get help";
    if (position >= timeline.length()) return "done";
    if (mayEase(segment)) return formatElapsed(position - segment.easingSince) + " so far";
    return formatCountdown(timeline.timeLeft(position)) + " left";
}

} // namespace

std::string windowTitle(const Timeline& timeline, Time position) {
    return timeline.title() + " - " + stateAt(timeline, position);
}

} // namespace unknot
