#include "timeline/opening.hpp"

#include "routine/speech_estimate.hpp"

#include <algorithm>

namespace unknot {

namespace {

std::vector<SpokenLine> linesOf(const Segment& effort, const OpeningParts& parts) {
    std::vector<SpokenLine> lines = openingLines(effort, parts);
    std::erase_if(lines, [&](const SpokenLine& line) { return !isSaid(line, effort.words); });
    return lines;
}

} // namespace

// A later step of the same stretch skips the explanation: the person knows the way, and the words would come too late.
// Steps with enough time from their author repeat it. So do open holds, which may come minutes later for a person half
// asleep.
Opening OpeningPlanner::plan(const StretchStep& step, std::optional<Time> ready, const Segment& effort,
                             const OpeningParts& parts) {
    const bool isFirst = m_history.stretches.insert(step.stretch->id).second;
    const bool isFull = effort.words == WordAmount::full;
    OpeningParts brief = parts;
    brief.explains = false;
    Opening opening;
    // A pack is laid on without waiting for a chime.
    opening.tellsChime = isFull && std::holds_alternative<Hold>(step.effort) && step.stretch->prop != Prop::pack;
    const std::vector<SpokenLine> whole = linesOf(effort, parts);
    const Time all = readyFor(whole, opening.tellsChime);
    using enum VoiceChoices::Instructions;
    const bool repeats = isFirst || (all <= ready && step.voice.instructions == usual);
    opening.explains = isFull && (speaksInFull(step) || (repeats && step.voice.instructions != off));
    const Time needed = opening.explains ? all : readyFor(linesOf(effort, brief), opening.tellsChime);
    opening.ready = ready.value_or(isFull && parts.fetches ? std::max(needed, fetchTime) : needed);
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
