#include "timeline/compile.hpp"

#include "timeline/easing.hpp"
#include "timeline/pose_changes.hpp"
#include "timeline/speech_cues.hpp"
#include "timeline/switch_routine.hpp"
#include "timeline/tone_cues.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace unknot {
namespace {

using Drafts = std::vector<Draft>;

void setLength(Time length, Time left, Draft& draft) {
    draft.segment.setLength(length);
    if (length >= draft.shortest) return;
    draft.shortest = length;
    draft.lastBegin = std::min(draft.lastBegin, length - left);
}

void apply(const edit::Lengthen& edit, Draft& draft) {
    Segment& segment = draft.segment;
    if (segment.kind() == SegmentKind::openHold || segment.kind() == SegmentKind::finish) return;
    if (draft.ending != Ending::full) return;
    const Time least = std::min(segment.length, edit.elapsed + leastLeft);
    const Time length = std::clamp(segment.length + edit.by, least, std::max(limits::routineLength, least));
    if (auto* move = std::get_if<Segment::Move>(&segment.role)) {
        // A movement stops after a whole count.
        const auto counts = (length + move->pace / 2) / move->pace;
        const auto done = (edit.elapsed + leastLeft + move->pace - Time{1}) / move->pace;
        const auto count = std::clamp<std::int64_t>(counts, std::min<std::int64_t>(done, move->count), 1'000'000);
        move->count = static_cast<int>(std::max<std::int64_t>(1, count));
        setLength(move->pace * move->count, leastLeft, draft);
        return;
    }
    if (length != segment.length) keepHeardTicks(edit.elapsed, draft);
    setLength(length, leastLeft, draft);
}

void apply(const edit::Ease& edit, Draft& draft) {
    const bool canEase = draft.isStage || draft.segment.kind() == SegmentKind::openHold;
    if (!canEase || draft.ending != Ending::full) return;
    keepHeardTicks(edit.elapsed, draft);
    draft.ending = Ending::eased;
    setLength(std::min(draft.segment.length, edit.elapsed + leastLeftEased), leastLeftEased, draft);
}

// The drafts while the edits are applied, in order.
class DraftEditor {
public:
    DraftEditor(const Routine& routine, OpenHoldLength openHolds)
        : m_openHolds(openHolds), m_current(&routine), m_drafts(draftSegments(routine, openHolds)),
          m_next(m_drafts.size()) {}

    template <typename Change>
    void apply(const Change& edit) {
        if (Draft* draft = find(edit.segment)) unknot::apply(edit, *draft);
    }

    void apply(const edit::SwitchRoutine& edit) {
        const Drafts& other = draftsOf(*edit.routine);
        // Use up the numbers even if the edit changes nothing. Later numbers then do not depend on its effect.
        const std::size_t firstIndex = std::exchange(m_next, m_next + other.size());
        const Draft* draft = find(edit.segment);
        if (!draft || draft->ending == Ending::cut || edit.routine.get() == m_current) return;
        const Time elapsed = std::clamp(edit.elapsed, Time{0}, draft->segment.length);
        if (switchRoutine(other, static_cast<std::size_t>(draft - m_drafts.data()), elapsed, firstIndex, m_drafts))
            m_current = edit.routine.get();
    }

    const Routine& current() const { return *m_current; }
    Drafts take() { return std::move(m_drafts); }

private:
    // The original indices rise, but with gaps.
    Draft* find(std::size_t originalIndex) {
        const auto found = std::ranges::lower_bound(m_drafts, originalIndex, {},
                                                    [](const Draft& d) { return d.segment.originalIndex; });
        return found != m_drafts.end() && found->segment.originalIndex == originalIndex ? &*found : nullptr;
    }

    const Drafts& draftsOf(const Routine& routine) {
        const auto [known, isNew] = m_draftsByRoutine.try_emplace(&routine);
        if (isNew) known->second = draftSegments(routine, m_openHolds);
        return known->second;
    }

    OpenHoldLength m_openHolds;
    const Routine* m_current;
    Drafts m_drafts;
    std::size_t m_next;
    std::map<const Routine*, Drafts> m_draftsByRoutine; ///< Kept, because a person may switch back and forth.
};

} // namespace

Timeline compile(const Routine& routine, const Edits& edits, OpenHoldLength openHolds) {
    DraftEditor edited(routine, openHolds);
    for (const Edit& edit : edits)
        std::visit([&](const auto& change) { edited.apply(change); }, edit);
    std::vector<Draft> drafts = edited.take();
    dropAfterEasing(drafts, openHolds);
    completeDrafts(drafts);
    std::vector<Cue> cues;
    addToneCues(drafts, cues);
    addSpeechCues(drafts, openHolds, cues);
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
    std::vector<PoseChange> poseChanges = poseChangesOf(drafts, cues);
    std::vector<Segment> segments;
    segments.reserve(drafts.size());
    for (Draft& draft : drafts)
        segments.push_back(std::move(draft.segment));
    return Timeline(edited.current().title, routine.light, std::move(segments), std::move(cues),
                    std::move(poseChanges));
}

} // namespace unknot
