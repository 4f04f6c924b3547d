#include "timeline/switch_routine.hpp"

#include "routine/speech_estimate.hpp"
#include "timeline/tone_cues.hpp"

#include <algorithm>
#include <numeric>

namespace unknot {
namespace {

using Drafts = std::vector<Draft>;

// If less of a stage is left, getting into position is not worth it.
constexpr Time leastStage = seconds(15);
constexpr Time leastEffort = seconds(10);
constexpr Time leastAtAll = seconds(1);

struct Range {
    std::size_t begin = 0, end = 0;
};

Range groupAround(const Drafts& drafts, std::size_t index) {
    const auto isOutside = [&](const Draft& draft) {
        return !draft.isStage || draft.segment.easing != drafts[index].segment.easing;
    };
    Range group{index, index};
    while (group.begin > 0 && !isOutside(drafts[group.begin - 1]))
        --group.begin;
    while (group.end < drafts.size() && !isOutside(drafts[group.end]))
        ++group.end;
    return group;
}

Time lengthOf(const Drafts& drafts, Range range) {
    const auto at = [&](std::size_t index) { return drafts.begin() + static_cast<std::ptrdiff_t>(index); };
    return std::accumulate(at(range.begin), at(range.end), Time{0},
                           [](Time sum, const Draft& draft) { return sum + draft.segment.length; });
}

/// A hold, movement or rest with the segments that lead to it. Times count from the start of its group.
struct Turn {
    Range range;
    Time start{}, end{};
};

std::vector<Turn> turnsIn(const Drafts& drafts, Range group) {
    std::vector<Turn> turns;
    Time end{};
    for (std::size_t i = group.begin; i < group.end; ++i) {
        if (i == group.begin || drafts[i].segment.turn != drafts[i - 1].segment.turn)
            turns.push_back({{i, i}, end, end});
        turns.back().range.end = i + 1;
        turns.back().end = end += drafts[i].segment.length;
    }
    return turns;
}

bool isSameStage(const Segment& a, const Segment& b) {
    if (!a.stretch || !b.stretch) return !a.stretch && !b.stretch && a.say == b.say;
    return a.stretch->id == b.stretch->id && a.side == b.side;
}

bool hasLead(const Drafts& turn) { return turn.size() > 1; }

// True if the turn is worth beginning with `left` of its time. The lead may shrink to half: lines that do not fit into
// it are said in the hold.
bool isWorth(const Drafts& drafts, const Turn& turn, Time left) {
    if (left >= turn.end - turn.start) return true;
    const Segment& first = drafts[turn.range.begin].segment;
    if (!first.stretch) return left >= estimatedLength(first.say) + 2 * beforeFirstLine;
    const Time lead = isEffort(first) ? Time{0} : first.length;
    return left >= std::max(leastStage, lead / 2 + leastEffort);
}

void setLength(Time length, Draft& draft) {
    draft.shortest = length;
    draft.segment.setLength(length);
    draft.segment.originalLength = length;
}

// Opens the step with all its words, as if it had not been played before.
void openAnew(Draft& draft) {
    if (!draft.segment.stretch) return;
    if (!draft.opening) draft.opening.emplace();
    draft.opening->explains = true;
    draft.reversesDirection = draft.segment.switchesSide = false;
    if (draft.segment.kind() == SegmentKind::change) draft.segment.role = Segment::Ready{};
}

// Shortens or lengthens a turn to `length`.
void fit(Time length, Drafts& turn) {
    Draft& effort = turn.back();
    Time lead = hasLead(turn) ? turn.front().segment.length : Time{0};
    lead = std::clamp(length - leastEffort, Time{0}, lead);
    Time left = length - lead;
    if (auto* move = std::get_if<Segment::Move>(&effort.segment.role)) {
        // A movement stops after a whole count. The remainder becomes time to get ready.
        move->count = move->originalCount = static_cast<int>(std::max<Time::rep>(1, left / move->pace));
        const Time whole = move->pace * move->count;
        if (lead.count() > 0 && whole <= left) {
            lead += left - whole;
            left = whole;
        }
    }
    setLength(left, effort);
    if (!hasLead(turn)) return;
    setLength(lead, turn.front());
    if (lead.count() == 0) turn.erase(turn.begin());
}

// Ends the segment at `elapsed`. Its sounds before that stay.
void cut(Time elapsed, Draft& draft) {
    keepHeardTicks(elapsed, draft);
    draft.ending = Ending::cut;
    draft.segment.setLength(elapsed);
    draft.lastBegin = std::min(draft.lastBegin, elapsed - Time{1});
}

// The moment when the other routine takes over, from the start of the group, and its first turn.
struct Handover {
    std::size_t keep = 0; ///< The number of drafts that stay.
    Time at{};
    std::size_t turn = 0;
};

// The first turn from `first` on that is worth beginning at `at`; turns.size() if none is.
std::size_t turnFrom(const Drafts& other, const std::vector<Turn>& turns, std::size_t first, Time at) {
    for (std::size_t i = first; i < turns.size(); ++i) {
        if (turns[i].end > at && isWorth(other, turns[i], turns[i].end - at)) return i;
    }
    const bool isLastOn = first < turns.size() && turns.back().end - at >= leastAtAll;
    return isLastOn ? turns.size() - 1 : turns.size();
}

Drafts continuation(const Drafts& other, const std::vector<Turn>& turns, const Handover& over) {
    const auto from = [&](std::size_t index) { return other.begin() + static_cast<std::ptrdiff_t>(index); };
    if (over.turn == turns.size()) return {from(turns.back().range.end), other.end()};
    const Turn& begun = turns[over.turn];
    Drafts drafts(from(begun.range.begin), from(begun.range.end));
    if (begun.start != over.at) {
        openAnew(drafts.front());
        fit(begun.end - over.at, drafts);
        openAnew(drafts.front());
    }
    drafts.insert(drafts.end(), from(begun.range.end), other.end());
    return drafts;
}

} // namespace

bool switchRoutine(const Drafts& other, std::size_t present, Time elapsed, std::size_t firstIndex, Drafts& drafts) {
    const auto first = std::find_if(other.begin(), other.end(), [](const Draft& draft) { return draft.isStage; });
    if (!drafts[present].isStage || first == other.end()) return false;
    const Range group = groupAround(drafts, present);
    for (std::size_t i = group.begin; i < group.end; ++i)
        if (drafts[i].ending == Ending::eased) return false;

    const std::vector<Turn> turns = turnsIn(other, groupAround(other, static_cast<std::size_t>(first - other.begin())));
    Handover over{present, lengthOf(drafts, {group.begin, present}) + elapsed, 0};
    if (turns.back().end - over.at < leastAtAll) return false;
    while (turns[over.turn].end <= over.at)
        ++over.turn;
    const bool goesOn = isSameStage(drafts[present].segment, other[turns[over.turn].range.begin].segment);
    if (goesOn) {
        const int turn = drafts[present].segment.turn;
        while (over.keep < group.end && drafts[over.keep].segment.turn == turn)
            ++over.keep;
        over.at = lengthOf(drafts, {group.begin, over.keep});
        over.turn = turnFrom(other, turns, over.turn + 1, over.at);
    } else {
        over.turn = turnFrom(other, turns, over.turn, over.at);
        if (elapsed.count() > 0) cut(elapsed, drafts[over.keep++]);
    }

    Drafts rest = continuation(other, turns, over);
    const int easing = drafts[present].segment.easing - first->segment.easing;
    const int turn = over.keep == 0 ? 0 : drafts[over.keep - 1].segment.turn + 1;
    const int shift = turn - rest.front().segment.turn;
    drafts.resize(over.keep);
    for (Draft& draft : rest) {
        draft.segment.originalIndex = firstIndex++;
        draft.segment.turn += shift;
        if (draft.segment.easing > 0) draft.segment.easing += easing;
        drafts.push_back(std::move(draft));
    }
    return true;
}

} // namespace unknot
