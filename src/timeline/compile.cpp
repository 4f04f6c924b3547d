#include "timeline/compile.hpp"

#include "timeline/cues.hpp"
#include "timeline/easing.hpp"
#include "timeline/lines.hpp"

#include <algorithm>

namespace unknot {
namespace {

// The ticks of the countdown that were heard before the person put its end off, or ended it.
void keepHeardTicks(Time elapsed, Draft& draft) {
    if (draft.segment.kind != SegmentKind::hold) return;
    for (const Time tick : countdownTicks(draft.segment.length)) {
        if (tick < elapsed) draft.heardTicks.push_back(tick);
    }
}

void setLength(Time length, Time left, Draft& draft) {
    draft.segment.length = draft.segment.nominal = length;
    if (length >= draft.shortest) return;
    draft.shortest = length;
    draft.lastBegin = std::min(draft.lastBegin, length - left);
}

void apply(const Lengthen& edit, Draft& draft) {
    Segment& segment = draft.segment;
    if (segment.kind == SegmentKind::openHold || segment.kind == SegmentKind::finish || draft.hasEased) return;
    const Time least = std::min(segment.length, edit.elapsed + leastLeft);
    const Time length = std::clamp(segment.length + edit.by, least, std::max(limits::routineLength, least));
    if (segment.kind == SegmentKind::move) {
        // A movement stops after a whole count.
        const auto counts = (length + segment.pace / 2) / segment.pace;
        const auto done = (edit.elapsed + leastLeft + segment.pace - Time{1}) / segment.pace;
        const auto count = std::clamp<std::int64_t>(counts, std::min<std::int64_t>(done, segment.count), 1'000'000);
        segment.count = static_cast<int>(std::max<std::int64_t>(1, count));
        setLength(segment.pace * segment.count, leastLeft, draft);
        return;
    }
    if (length != segment.length) keepHeardTicks(edit.elapsed, draft);
    setLength(length, leastLeft, draft);
}

void apply(const Eased& edit, Draft& draft) {
    const bool canEase = draft.isStage || draft.segment.kind == SegmentKind::openHold;
    if (!canEase || draft.hasEased) return;
    keepHeardTicks(edit.elapsed, draft);
    draft.hasEased = true;
    draft.toMaximum = false;
    setLength(std::min(draft.segment.length, edit.elapsed + leastLeftEased), leastLeftEased, draft);
}

} // namespace

Timeline compile(const Routine& routine, const Edits& edits, OpenHolds openHolds) {
    std::vector<Draft> drafts = layOut(routine, openHolds);
    for (const Edit& edit : edits) {
        std::visit(
            [&](const auto& change) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(change)>, Instead>) {
                    if (change.segment < drafts.size()) apply(change, drafts[change.segment]);
                }
            },
            edit);
    }
    leaveOut(drafts, openHolds);
    settle(drafts);
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
