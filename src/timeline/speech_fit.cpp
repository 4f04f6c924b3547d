#include "timeline/speech_fit.hpp"

#include "routine/speech_estimate.hpp"
#include "timeline/line_history.hpp"
#include "timeline/speech/fixed_lines.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

// The step's title as it is with enough time to get ready.
std::string titleIn(const std::vector<Segment>& segments, std::size_t first, std::size_t end) {
    OpeningParts words;
    for (std::size_t i = first; i < end && segments[i].turn == segments[first].turn; ++i) {
        const auto* move = std::get_if<Segment::Move>(&segments[i].role);
        words.reversesDirection = move && move->back;
    }
    return openingTitle(segments[first], words);
}

// True if the words are first said at or behind `position`, by themselves or in the author's words.
bool isLate(const std::string& words, Time position, const std::vector<Cue>& cues) {
    const auto cue =
        std::ranges::find_if(cues, [&](const Cue& each) { return each.spoken.find(words) != std::string::npos; });
    return cue != cues.end() && cue->at >= position && !(cue->due && cue->at >= *cue->due);
}

} // namespace

std::vector<OverlongLine> overlongLines(const Timeline& timeline, const LineLengths& lengths) {
    const auto needs = [&](const Cue& cue) {
        const auto found = cue.kind == CueKind::speech ? lengths.find(cue.spoken) : lengths.end();
        return found == lengths.end() ? Time{0} : found->second;
    };
    const auto room = [](const Cue& cue, Time next) {
        return std::max(Time{0}, std::min(next, cue.due.value_or(next)) - cue.at);
    };
    std::vector<OverlongLine> cramped;
    const std::vector<Cue>& cues = timeline.cues();
    std::size_t line = cues.size();
    for (std::size_t next = 0; next < cues.size(); ++next) {
        if (needs(cues[next]) == Time{0}) continue;
        if (line < cues.size()) {
            const OverlongLine fit{line, needs(cues[line]), room(cues[line], cues[next].at)};
            if (fit.needs > fit.has) cramped.push_back(fit);
        }
        line = next;
    }
    return cramped;
}

std::vector<UnsaidLine> unsaidLines(const Timeline& timeline) {
    LineHistory said;
    std::set<std::string> lines;
    for (const Cue& cue : timeline.cues()) {
        said.add({cue.caption, cue.spoken, cue.priority, true, cue.caution});
        if (!cue.caution) lines.insert(cue.spoken);
    }
    std::vector<UnsaidLine> unsaid;
    for (std::size_t i = 0; i < timeline.segments().size(); ++i) {
        const Segment& segment = timeline.segments()[i];
        const bool isFinish = segment.kind() == SegmentKind::finish;
        if (segment.words == WordAmount::none) continue;
        if (!isFinish && !segment.say.empty() && lines.insert(segment.say).second)
            unsaid.push_back({i, segment.say, false});
        for (const TimedLine& line : segment.lines)
            if (placeOf(line, segment) && lines.insert(line.text).second) unsaid.push_back({i, line.text, false});
        if (!segment.firstTime) continue;
        for (const SpokenLine& caution : cautionsOf(*segment.stretch)) {
            if (isSaid(caution, segment.words) && !said.has(caution)) unsaid.push_back({i, caution.spoken, true});
            said.add(caution);
        }
    }
    return unsaid;
}

std::vector<LateCaution> lateCautions(const Timeline& timeline) {
    std::set<std::string> known;
    std::vector<LateCaution> late;
    for (std::size_t i = 0; i < timeline.segments().size(); ++i) {
        const Segment& segment = timeline.segments()[i];
        const bool isCramp = segment.easing > 0 || segment.kind() == SegmentKind::openHold;
        if (!isEffort(segment) || isCramp || !known.insert(segment.stretch->id).second) continue;
        for (const SpokenLine& caution : cautionsOf(*segment.stretch))
            if (isSaid(caution, segment.words) && isLate(caution.spoken, segment.start, timeline.cues()))
                late.push_back({i, caution.spoken});
    }
    return late;
}

Time readyNeeded(const Timeline& timeline, std::size_t segment, const std::string& unsaid) {
    const auto& segments = timeline.segments();
    const auto isOfStep = [&](std::size_t i) { return segments[i].step == segments[segment].step; };
    std::size_t first = segment, end = segment + 1;
    while (first > 0 && segments[first].kind() != SegmentKind::ready && isOfStep(first - 1))
        --first;
    while (end < segments.size() && segments[end].kind() != SegmentKind::ready && isOfStep(end))
        ++end;
    std::vector<std::string> lines{titleIn(segments, first, end)};
    if (!unsaid.empty()) lines.push_back(unsaid);
    for (const Cue& cue : timeline.cues()) {
        if (cue.due && cue.segment >= first && cue.segment < end) lines.push_back(cue.spoken);
    }
    return estimatedReady(lines);
}

} // namespace unknot
