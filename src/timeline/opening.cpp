#include "timeline/opening.hpp"

#include "routine/reckoned.hpp"
#include "timeline/legs.hpp"

#include <vector>

namespace unknot {

// In a later step the way is known, and words would only come too late: they are said again where its author gave them
// time, and in a hold until it eases, which may be minutes later for somebody half asleep.
Opening Openings::of(const StretchStep& step, Segment segment, bool turnsRound) {
    segment.kind = SegmentKind::ready;
    segment.firstTime = m_said.stretches.insert(step.stretch->id).second;
    const bool isUnnamed = legsMeant(segment) == LegsMeant::cramped;
    const Time all = readyFor(segment, {isUnnamed, true, turnsRound});
    Opening opening;
    opening.explains = segment.firstTime || std::holds_alternative<OpenHold>(step.effort) || all <= step.ready;
    opening.ready = step.ready         ? *step.ready
                    : opening.explains ? all
                                       : readyFor(segment, {isUnnamed, false, turnsRound});
    for (const Caution& caution : step.stretch->cautions)
        m_said.cautions.insert(caution.caption);
    m_advises = false;
    return opening;
}

Time Openings::readyFor(const Segment& segment, const StepWords& words) const {
    std::vector<std::string> lines;
    if (m_advises) lines.emplace_back(helpOrGoOn);
    for (const Line& line : linesOfStep(segment, words)) {
        if (!line.caution || !m_said.cautions.contains(line.caption)) lines.push_back(line.spoken);
    }
    return reckonedReady(lines);
}

} // namespace unknot
