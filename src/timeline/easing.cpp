#include "timeline/easing.hpp"

#include "timeline/step_lines.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

using Drafts = std::vector<Draft>;

Drafts::iterator endOfGroup(Drafts::iterator begin, Drafts::iterator end) {
    return std::find_if(begin, end, [easing = begin->segment.easing](const Draft& draft) {
        return !draft.isStage || draft.segment.easing != easing;
    });
}

// Each leg has its own hold, but the cramp is only in one of them. So only the end of the step's last hold counts.
bool endsUneased(Drafts::const_iterator at) {
    if (at->isStage || at->segment.kind() != SegmentKind::openHold || at->ending != Ending::full) return false;
    const auto next = at + 1; // Never past the end: the finish comes last.
    return next->opening || !next->segment.stretch;
}

void adviseHelp(Draft& draft) {
    draft.advises = true;
    if (draft.segment.kind() != SegmentKind::finish) return;
    draft.segment.say = helpAdvice;
    draft.segment.role = Segment::Finish{.advisesHelp = true};
}

} // namespace

void dropAfterEasing(Drafts& drafts, OpenHoldLength openHolds) {
    for (auto at = drafts.begin(); at != drafts.end();) {
        if (openHolds == OpenHoldLength::maximum && endsUneased(at)) {
            drafts.erase(at + 1, drafts.end() - 1);
            adviseHelp(drafts.back());
            return;
        }
        if (!at->isStage) {
            ++at;
            continue;
        }
        const auto end = endOfGroup(at, drafts.end());
        const auto eased = std::find_if(at, end, [](const Draft& draft) { return draft.ending == Ending::eased; });
        if (eased != end) {
            at = drafts.erase(eased + 1, end);
            continue;
        }
        at = openHolds == OpenHoldLength::maximum ? drafts.erase(end, drafts.end() - 1) : end;
        adviseHelp(*at);
    }
}

void completeDrafts(Drafts& drafts) {
    const auto efforts = static_cast<int>(
        std::count_if(drafts.begin(), drafts.end(), [](const Draft& draft) { return isEffort(draft.segment); }));
    std::set<std::string> introduced;
    Time start{}, since{};
    int done = 0, easing = 0;
    bool afterEffort = false;
    for (Draft& draft : drafts) {
        Segment& segment = draft.segment;
        segment.start = start;
        draft.afterEffort = afterEffort;
        if (segment.easing != easing) since = start;
        easing = segment.easing;
        segment.easingSince = easing > 0 ? since : Time{};
        segment.firstTime = draft.opening && introduced.insert(segment.stretch->id).second;
        afterEffort = isEffort(segment) && draft.ending != Ending::cut;
        segment.number = std::min(done + 1, efforts);
        done += isEffort(segment) ? 1 : 0;
        start += segment.length;
    }
    // The finish chime sounds even if the last effort was cut or eased, but not if there was no effort.
    drafts.back().afterEffort = efforts > 0;
}

} // namespace unknot
