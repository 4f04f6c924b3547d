#include "timeline/opening.hpp"

#include "routine/speech_estimate.hpp"

#include <utility>

namespace unknot {

// A later step of the same stretch skips the explanation: the person knows the way, and the words would come too late.
// Steps with enough time from their author repeat it. So do open holds, which may come minutes later for a person half
// asleep.
Opening OpeningPlanner::plan(const StretchStep& step, const Segment& effort, bool reversesDirection) {
    const bool isFirst = m_history.stretches.insert(step.stretch->id).second;
    // A pack is laid on without waiting for a chime.
    const bool isHeld = std::holds_alternative<Hold>(step.effort) && step.stretch->prop != Prop::pack;
    Opening opening;
    opening.tellsChime = isHeld;
    OpeningParts words{.advises = std::exchange(m_advises, false), .reversesDirection = reversesDirection};
    const std::vector<SpokenLine> whole = openingLines(effort, words);
    const Time all = readyFor(whole, opening.tellsChime);
    words.explains = false;
    opening.explains = isFirst || std::holds_alternative<OpenHold>(step.effort) || all <= step.ready;
    opening.ready = step.ready ? *step.ready : opening.explains ? all : readyFor(openingLines(effort, words), isHeld);
    // Without time to get ready, the cautions may have to wait for a later step.
    for (const SpokenLine& line : whole)
        if (line.caution && opening.ready > Time{0}) m_history.lines.add(line);
    return opening;
}

Time OpeningPlanner::readyFor(const std::vector<SpokenLine>& lines, bool tellsChime) const {
    std::vector<std::string> spoken;
    for (const SpokenLine& line : lines)
        if (!m_history.lines.has(line)) spoken.push_back(line.spoken);
    if (tellsChime) spoken.emplace_back(holdAtChime);
    return estimatedReady(spoken);
}

} // namespace unknot
