#include "fuzz/timeline_promises.hpp"

#include "fuzz/promise.hpp"
#include "session/sleep_question.hpp"
#include "timeline/just_eased.hpp"
#include "timeline/plan.hpp"

#include <algorithm>
#include <tuple>

namespace unknot::fuzz {
namespace {

bool isShare(double value) { return value >= 0 && value <= 1; }

auto lineCount(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

using HeardCues = std::vector<std::tuple<Time, CueKind, std::string>>;

HeardCues heardBefore(const Timeline& timeline, Time position) {
    HeardCues heard;
    for (const Cue& cue : timeline.cues())
        if (cue.at < position) heard.emplace_back(cue.at, cue.kind, cue.spoken);
    std::ranges::sort(heard);
    return heard;
}

void checkStarts(const Timeline& timeline, Time position) {
    const Time last = timeline.segments().back().start;
    const Time next = timeline.nextStart(position);
    promise(next > position || next == last, "the next start is later, or that of the finish");
    const Time within = std::max(position, Time{0});
    promise(timeline.turnStart(position) <= within, "a turn starts before a position in it");
    promise(timeline.previousTurnStart(position) <= within, "the previous turn starts earlier");
    const Segment* main = timeline.nextMainSegment(position);
    promise(!main || main->start > position, "the next segment is later");
}

} // namespace

void checkLayout(const Timeline& timeline) {
    Time expected{};
    for (const Segment& segment : timeline.segments()) {
        promise(segment.start == expected, "segments tile the timeline");
        promise(segment.length > Time{0}, "a segment has a length");
        expected = segment.end();
    }
    promise(timeline.segments().back().kind() == SegmentKind::finish, "a timeline ends with its finish");
    promise(std::ranges::is_sorted(timeline.cues(), {}, &Cue::at), "cues are in order");
    for (const Cue& cue : timeline.cues()) {
        promise(cue.at >= Time{0} && cue.at < timeline.length(), "a cue is within the timeline");
        promise(cue.segment < timeline.segments().size(), "a cue belongs to a segment");
        promise(cue.kind != CueKind::speech || !cue.caption.empty(), "a spoken line has a caption");
    }
    promise(std::ranges::is_sorted(timeline.poseChanges(), {}, &PoseChange::at), "pose changes are in order");
    for (const PoseChange& change : timeline.poseChanges()) {
        promise(isShare(change.from) && isShare(change.to), "a pose change stays on its way");
        promise(change.segment < timeline.segments().size(), "a pose change belongs to a segment");
    }
}

void checkLookUps(const Timeline& timeline, Time position) {
    const Time length = timeline.length();
    const Segment& segment = timeline.at(position);
    const Time within = std::clamp(position, Time{0}, length);
    promise(segment.start <= within && within <= segment.end(), "a position is in its segment");
    promise(timeline.timeLeft(position) >= Time{0}, "the time left is never negative");
    promise(isShare(timeline.stripAt(position)), "a place on the strip is a share");
    const Time onStrip = timeline.positionOnStrip(timeline.stripAt(position));
    promise(onStrip >= Time{0} && onStrip <= length, "a place on the strip is a position");
    const auto counter = timeline.counterAt(position);
    promise(isShare(counter.share), "the ring is filled by a share");
    promise(counter.value >= Time{0} && counter.count >= 0, "the counter is never negative");
    const Cue* caption = timeline.captionAt(position);
    promise(!caption || caption->at <= position, "a caption was said before");
    checkStarts(timeline, position);
    (void)hasJustEased(timeline, position);
    const auto question = sleepQuestionAt(timeline, position);
    promise(!question || (*question > position && *question < length), "the question of a cramp is yet to come");
}

void checkLookUps(const Timeline& timeline) {
    constexpr int steps = 14;
    const Time length = timeline.length();
    for (int i = -2; i <= steps + 2; ++i)
        checkLookUps(timeline, length * i / steps);
    for (const Time end : {timeline.segments().front().end(), timeline.segments().back().start})
        for (const Time position : {end - Time{1}, end})
            checkLookUps(timeline, position);
}

void checkPlans(const Timeline& timeline) {
    const std::size_t segments = timeline.segments().size(), cues = timeline.cues().size();
    promise(lineCount(planText(timeline)) == segments + cues + 1, "a plan has a line for each segment and cue");
    promise(lineCount(shortPlanText(timeline)) <= segments + 1, "a short plan has at most a line for each segment");
}

void checkPast(const Timeline& before, const Timeline& after, Time position) {
    promise(heardBefore(before, position) == heardBefore(after, position), "an edit changes nothing that was heard");
    for (std::size_t i = 0; i < before.segments().size() && before.segments()[i].start < position; ++i) {
        promise(i < after.segments().size(), "an edit leaves out no past segment");
        const Segment &was = before.segments()[i], &is = after.segments()[i];
        promise(is.start == was.start && is.kind() == was.kind(), "an edit keeps the past segments");
        promise(is.originalIndex == was.originalIndex, "an edit keeps the numbers of the past segments");
        promise(is.easingSince == was.easingSince, "an edit keeps the counted time of a cramp");
    }
}

} // namespace unknot::fuzz
