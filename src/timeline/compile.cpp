#include "timeline/compile.hpp"

#include "timeline/cues.hpp"
#include "timeline/lines.hpp"

#include <algorithm>

namespace unknot {
namespace {

void apply(const Lengthen& edit, Draft& draft) {
    Segment& segment = draft.segment;
    if (segment.kind == SegmentKind::openHold || segment.kind == SegmentKind::finish) return;
    const Time leastLeft = leastLeftBy(segment.kind);
    const Time least = std::min(segment.length, edit.elapsed + leastLeft);
    const Time length = std::clamp(segment.length + edit.by, least, std::max(limits::routineLength, least));
    if (segment.kind == SegmentKind::hold) {
        for (const Time tick : countdownTicks(segment.length)) {
            if (tick < edit.elapsed && length != segment.length) draft.heardTicks.push_back(tick);
        }
    }
    if (segment.kind == SegmentKind::move) {
        // A movement stops after a whole count.
        const auto counts = (length + segment.pace / 2) / segment.pace;
        const auto done = (edit.elapsed + leastLeft + segment.pace - Time{1}) / segment.pace;
        const auto count = std::clamp<std::int64_t>(counts, std::min<std::int64_t>(done, segment.count), 1'000'000);
        segment.count = static_cast<int>(std::max<std::int64_t>(1, count));
        segment.length = segment.nominal = segment.pace * segment.count;
        return;
    }
    segment.length = segment.nominal = length;
}

void apply(const Eased& edit, Draft& draft) {
    Segment& segment = draft.segment;
    if (segment.kind != SegmentKind::openHold) return;
    draft.toMaximum = false;
    segment.length = segment.nominal = std::min(segment.length, edit.elapsed + leastLeftBy(segment.kind));
}

// Ten minutes without relief are no success: the last words say what to do then.
void endUneased(std::vector<Draft>& drafts) {
    if (drafts.size() < 2 || !drafts[drafts.size() - 2].toMaximum) return;
    drafts.back().segment.say = "If it has not eased by now, stop, and get medical advice.";
    drafts.back().segment.helpAtEnd = true;
}

} // namespace

Timeline compile(const Routine& routine, const Edits& edits, OpenHolds openHolds) {
    std::vector<Draft> drafts = layOut(routine, openHolds);
    for (const Edit& edit : edits) {
        std::visit(
            [&](const auto& change) {
                if (change.segment >= drafts.size()) return;
                Draft& draft = drafts[change.segment];
                apply(change, draft);
                draft.shortest = std::min(draft.shortest, draft.segment.length);
            },
            edit);
    }
    endUneased(drafts);
    Time start{};
    for (Draft& draft : drafts) {
        draft.segment.start = start;
        start += draft.segment.length;
    }
    std::vector<Cue> cues;
    addTones(drafts, cues);
    addLines(drafts, cues);
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
    std::vector<Segment> segments;
    segments.reserve(drafts.size());
    for (Draft& draft : drafts)
        segments.push_back(std::move(draft.segment));
    return Timeline(routine.title, routine.light, std::move(segments), std::move(cues));
}

} // namespace unknot
