#include "timeline/revision/revision.hpp"

#include "base/overloaded.hpp"
#include "timeline/revision/step_match.hpp"
#include "timeline/segment_draft.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace unknot {
namespace {

/// A hold, movement or rest with its time to get ready or change; or the finish. Its segments are numbered as by
/// Segment::originalIndex.
struct Turn {
    std::size_t begin = 0, end = 0;
    std::size_t step = 0;
    std::optional<Side> side;
    int number = 0; ///< Among the turns of its step on its side.
};

std::vector<Turn> turnsIn(const std::vector<Draft>& drafts) {
    std::vector<Turn> turns;
    std::map<std::pair<std::size_t, std::optional<Side>>, int> numbers;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const Segment& segment = drafts[i].segment;
        if (i == 0 || segment.turn != drafts[i - 1].segment.turn)
            turns.push_back({i, i, segment.step, segment.side, numbers[{segment.step, segment.side}]++});
        turns.back().end = i + 1;
    }
    return turns;
}

/// A version of the routine without edits.
struct Version {
    explicit Version(const Routine& routine)
        : steps(flatSteps(routine)), turns(turnsIn(draftSegments(routine, OpenHoldLength::maximum))) {}

    std::size_t finish() const { return turns.back().begin; }

    std::vector<FlatStep> steps;
    std::vector<Turn> turns; ///< The finish comes last.
};

/// The new place of an old segment.
struct Place {
    std::size_t segment = 0;
    bool isSame = true; ///< False if only the nearest segment is left. The place is then its start.
};

class PlaceFinder {
public:
    PlaceFinder(const Routine& before, const Routine& after)
        : m_before(before), m_after(after), m_steps(matchSteps(m_before.steps, m_after.steps)) {
        for (std::size_t i = 0; i + 1 < m_after.turns.size(); ++i) {
            const Turn& turn = m_after.turns[i];
            m_turns[{turn.step, turn.side, turn.number}] = i;
        }
    }

    Place placeOf(std::size_t segment) const {
        const std::size_t old = turnOf(segment);
        if (old + 1 == m_before.turns.size()) return {m_after.finish()};
        if (const auto found = newTurn(old)) {
            const Turn& turn = m_after.turns[*found];
            const std::size_t left = m_before.turns[old].end - segment; // 1 for a hold, 2 for the time before it
            const bool isSame = left <= turn.end - turn.begin;
            return {isSame ? turn.end - left : turn.begin, isSame};
        }
        // Behind the last turn before it that is left.
        for (std::size_t i = old; i-- > 0;)
            if (const auto found = newTurn(i)) return {m_after.turns[*found].end, false};
        return {0, false};
    }

    std::size_t finish() const { return m_after.finish(); }

private:
    std::size_t turnOf(std::size_t segment) const {
        const auto next = std::ranges::upper_bound(m_before.turns, segment, {}, &Turn::begin);
        return static_cast<std::size_t>(next - m_before.turns.begin()) - 1;
    }

    std::optional<std::size_t> newTurn(std::size_t old) const {
        const Turn& turn = m_before.turns[old];
        if (!m_steps[turn.step]) return std::nullopt;
        const auto found = m_turns.find({*m_steps[turn.step], turn.side, turn.number});
        return found == m_turns.end() ? std::nullopt : std::optional(found->second);
    }

    Version m_before, m_after;
    std::vector<std::optional<std::size_t>> m_steps;
    std::map<std::tuple<std::size_t, std::optional<Side>, int>, std::size_t> m_turns; ///< Of the new version.
};

Edits editsThatLast(const Edits& edits, const PlaceFinder& places) {
    Edits lasting;
    const auto keep = [&](auto edit) {
        const Place place = places.placeOf(edit.segment);
        if (!place.isSame) return;
        edit.segment = place.segment;
        lasting.emplace_back(edit);
    };
    const Overloaded keepIfSame{
        [&](const edit::Lengthen& edit) { keep(edit); },
        [&](const edit::Ease& edit) { keep(edit); },
        [](const edit::SwitchRoutine&) {},
    };
    for (const Edit& edit : edits)
        std::visit(keepIfSame, edit);
    return lasting;
}

} // namespace

Revision revise(const Routine& before, const Edits& edits, Time position, const Routine& after) {
    const Timeline old = compile(before, edits, OpenHoldLength::maximum);
    const Segment& present = old.at(position);
    const Time elapsed = position - present.start;
    const PlaceFinder places(before, after);

    Revision revision;
    revision.edits = editsThatLast(edits, places);
    revision.timeline = std::make_shared<const Timeline>(compile(after, revision.edits, OpenHoldLength::maximum));
    const Place place = places.placeOf(present.originalIndex);
    // A segment may be left out because the cramp has eased before it.
    const auto& segments = revision.timeline->segments();
    const Segment& found = *std::ranges::lower_bound(segments, place.segment, {}, &Segment::originalIndex);
    revision.isSamePlace = place.isSame && found.originalIndex == place.segment &&
                           (elapsed < found.length || found.kind() == SegmentKind::finish);
    if (revision.isSamePlace) {
        revision.position = found.start + std::min(elapsed, found.length);
    } else if (place.isSame && found.originalIndex == place.segment) {
        // The second is gone: the last moment of its segment is the nearest.
        revision.position = found.end() - Time{1};
    } else {
        // Not in the finish, which has nothing to go on with.
        const bool isOver = found.kind() == SegmentKind::finish && found.start > Time{0};
        revision.position = isOver ? found.start - Time{1} : found.start;
    }
    return revision;
}

} // namespace unknot
