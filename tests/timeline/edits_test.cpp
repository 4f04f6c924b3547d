#include "routine/trailing_rests.hpp"
#include "timeline/compile.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <tuple>

// Rules for any routine and any edits of it.

using namespace unknot;
using namespace unknot::test;

namespace {

class RandomRoutines {
public:
    explicit RandomRoutines(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    Routine routine() {
        std::vector<Step> list = steps(0);
        list.insert(list.begin(), step());
        dropTrailingRests(list);
        return routineOf(std::move(list));
    }

    Edit edit(std::size_t segment, Time elapsed) {
        const int kind = upTo(5);
        if (kind == 0) return edit::Ease{segment, elapsed};
        if (kind > 2) return edit::Lengthen{segment, seconds(upTo(1) ? 10 : -10), elapsed};
        Routine other = routine();
        if (upTo(2) > 0) other.steps.insert(other.steps.begin(), untilEased(steps(1, true)));
        other.title = "Another " + std::to_string(upTo(1000));
        return edit::SwitchRoutine{segment, elapsed, std::make_shared<const Routine>(std::move(other))};
    }

private:
    StretchStep step() {
        std::variant<Hold, OpenHold, PacedMovement> effort = Hold{milliseconds(500 * (1 + upTo(120)))};
        if (upTo(3) == 0) effort = OpenHold{seconds(5 + upTo(30)), seconds(40 + upTo(200))};
        if (upTo(3) == 0) effort = PacedMovement{1 + upTo(12), milliseconds(500 * (1 + upTo(8)))};
        StretchStep made = stretchStep(effort, static_cast<Sides>(upTo(4)), 1 + upTo(3));
        made.stretch = stretch();
        made.ready = upTo(2) == 0 ? std::nullopt : std::optional(seconds(upTo(10)));
        made.change = seconds(upTo(6));
        return made;
    }

    std::shared_ptr<const Stretch> stretch() {
        switch (upTo(5)) {
        case 0:
            return bothLegsStretch();
        case 4:
            return circlingStretch();
        case 1:
            return massageStretch();
        case 2:
            return cautionedStretch("Wall stretch");
        case 3:
            return cautionedStretch("Chair stretch");
        default:
            return stretchNamed("Calf stretch");
        }
    }

    std::vector<Step> steps(int depth, bool untilEased = false) {
        std::vector<Step> made;
        for (int i = upTo(3); i >= 0; --i) {
            const int kind = upTo(4);
            if (kind == 0) {
                made.emplace_back(restOf(seconds(1 + upTo(20))));
            } else if (kind == 1 && depth < 3) {
                GroupStep group;
                group.untilEased = !untilEased && upTo(1) == 0;
                group.repeat = group.untilEased ? 1 : 1 + upTo(2);
                group.steps = steps(depth + 1, untilEased || group.untilEased);
                made.emplace_back(std::move(group));
            } else {
                made.emplace_back(step());
            }
        }
        return made;
    }

    std::mt19937 m_random;
};

void checkTiles(const Timeline& timeline) {
    Time expected{};
    for (const Segment& segment : timeline.segments()) {
        CHECK(segment.start == expected);
        CHECK(segment.length.count() > 0);
        expected = segment.end();
    }
    CHECK(timeline.length() == expected);
    CHECK(std::is_sorted(timeline.cues().begin(), timeline.cues().end(),
                         [](const Cue& a, const Cue& b) { return a.at < b.at; }));
    for (const Cue& cue : timeline.cues()) {
        CHECK(cue.at >= Time{0});
        CHECK(cue.at < timeline.length());
    }
}

using HeardCues = std::vector<std::tuple<Time, CueKind, std::string>>;

HeardCues heardBefore(const Timeline& timeline, Time position) {
    HeardCues heard;
    for (const Cue& cue : timeline.cues()) {
        if (cue.at < position) heard.emplace_back(cue.at, cue.kind, cue.spoken);
    }
    std::sort(heard.begin(), heard.end());
    return heard;
}

} // namespace

TEST_CASE("Segments tile the timeline without gaps, whatever the routine and its edits") {
    RandomRoutines random(1);
    for (int i = 0; i < 300; ++i) {
        const Routine routine = random.routine();
        checkTiles(compile(routine));
        Edits edits;
        const Timeline before = compile(routine, {}, OpenHoldLength::maximum);
        for (int n = random.upTo(6); n > 0; --n) {
            const auto segment = static_cast<std::size_t>(random.upTo(static_cast<int>(before.segments().size())));
            const Time elapsed = milliseconds(random.upTo(60'000));
            edits.push_back(random.edit(segment, elapsed));
        }
        checkTiles(compile(routine, edits, OpenHoldLength::maximum));
    }
}

TEST_CASE("An edit never changes the past") {
    RandomRoutines random(2);
    for (int i = 0; i < 300; ++i) {
        const Routine routine = random.routine();
        Edits edits;
        Timeline timeline = compile(routine, edits, OpenHoldLength::maximum);
        Time position{};
        for (int n = 0; n < 8; ++n) {
            const Time limit = timeline.length() - Time{1};
            position = std::min(limit, position + milliseconds(random.upTo(20'000)));
            const std::size_t segment = timeline.indexAt(position);
            const std::size_t originalIndex = timeline.segments()[segment].originalIndex;
            const Time elapsed = position - timeline.segments()[segment].start;
            edits.push_back(random.edit(originalIndex, elapsed));
            const Timeline edited = compile(routine, edits, OpenHoldLength::maximum);
            CHECK(heardBefore(edited, position) == heardBefore(timeline, position));
            for (std::size_t s = 0; s <= segment; ++s) {
                CHECK(edited.segments()[s].start == timeline.segments()[s].start);
                CHECK(edited.segments()[s].originalIndex == timeline.segments()[s].originalIndex);
                CHECK(edited.segments()[s].easingSince == timeline.segments()[s].easingSince);
            }
            CHECK(edited.segments()[segment].end() >= position);
            timeline = edited;
        }
    }
}
