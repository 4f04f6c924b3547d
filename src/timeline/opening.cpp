#include "timeline/opening.hpp"

#include "routine/reckoned.hpp"
#include "timeline/legs.hpp"

#include <utility>
#include <vector>

namespace unknot {

// In a later step the way is known, and words would only come too late: they are said again where its author gave them
// time, and in a hold until it eases, which may be minutes later for somebody half asleep.
Opening Openings::of(const StretchStep& step, Segment segment, bool turnsRound) {
    segment.kind = SegmentKind::ready;
    segment.firstTime = m_said.stretches.insert(step.stretch->id).second;
    const bool isUnnamed = legsMeant(segment) == LegsMeant::cramped;
    // A pack is laid on, whatever sounds.
    const bool isHeld = std::holds_alternative<Hold>(step.effort) && step.stretch->prop != Prop::pack;
    Opening opening;
    opening.tellsChime = isHeld && segment.firstTime && !step.ready && !std::exchange(m_said.chime, true);
    const Time all = readyFor(segment, {isUnnamed, true, turnsRound}, opening.tellsChime);
    opening.explains = segment.firstTime || std::holds_alternative<OpenHold>(step.effort) || all <= step.ready;
    opening.ready = step.ready         ? *step.ready
                    : opening.explains ? all
                                       : readyFor(segment, {isUnnamed, false, turnsRound}, false);
    // With no time to get ready they may have to wait for a later step.
    if (opening.ready.count() > 0) {
        for (const Caution& caution : step.stretch->cautions)
            m_said.cautions.insert(caution.caption);
    }
    m_advises = false;
    return opening;
}

Time Openings::readyFor(const Segment& segment, const StepWords& words, bool tellsChime) const {
    std::vector<std::string> lines;
    if (m_advises) lines.emplace_back(helpOrGoOn);
    for (const Line& line : linesOfStep(segment, words)) {
        if (!line.caution || !m_said.cautions.contains(line.caption)) lines.push_back(line.spoken);
    }
    if (tellsChime) lines.emplace_back(holdAtChime);
    return reckonedReady(lines);
}

} // namespace unknot
