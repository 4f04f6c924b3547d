#include "routine/last_rest.hpp"
#include "timeline/compile.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

std::vector<SegmentKind> kindsOf(const Timeline& timeline) {
    std::vector<SegmentKind> kinds;
    for (const Segment& segment : timeline.segments())
        kinds.push_back(segment.kind);
    return kinds;
}

std::vector<Time> timesOf(const Timeline& timeline, CueKind kind) {
    std::vector<Time> times;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind == kind) times.push_back(cue.at);
    }
    return times;
}

std::vector<Side> sidesOfHolds(const Timeline& timeline) {
    std::vector<Side> sides;
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind == SegmentKind::hold) sides.push_back(*segment.side);
    }
    return sides;
}

} // namespace

TEST_CASE("Ready comes before a stretch's first hold and change between its holds") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)})}));
    using enum SegmentKind;
    CHECK(kindsOf(timeline) == std::vector{ready, hold, change, hold, finish});
    CHECK(timeline.segments()[1].start == seconds(8));
    CHECK(timeline.segments()[3].start == seconds(23));
}

TEST_CASE("Each side gets the full hold, one side done first or turn about") {
    using enum Side;
    CHECK(sidesOfHolds(compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::both, 2)}))) ==
          std::vector{left, left, right, right});
    CHECK(sidesOfHolds(compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::alternate, 2)}))) ==
          std::vector{left, right, left, right});
    CHECK(sidesOfHolds(compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::right, 2)}))) ==
          std::vector{right, right});
    StretchStep rightFirst = stretchStep(Hold{seconds(10)}, Sides::alternate, 1);
    rightFirst.start = right;
    CHECK(sidesOfHolds(compile(routineOf({rightFirst}))) == std::vector{right, left});
}

TEST_CASE("The last three seconds of a hold tick to zero and the chime sounds at zero") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::both)}));
    CHECK(timesOf(timeline, CueKind::startChime) == std::vector{seconds(8), seconds(23)});
    CHECK(timesOf(timeline, CueKind::tick) ==
          std::vector{seconds(15), seconds(16), seconds(17), seconds(30), seconds(31), seconds(32)});
    CHECK(timesOf(timeline, CueKind::endChime) == std::vector{seconds(18)});
    CHECK(timesOf(timeline, CueKind::finishChime) == std::vector{seconds(33)});
}

TEST_CASE("A hold of twenty seconds and more has a halfway tone, a shorter one has not") {
    CHECK(timesOf(compile(routineOf({stretchStep(Hold{seconds(20)}, Sides::left)})), CueKind::halfwayTone) ==
          std::vector{seconds(18)});
    CHECK(timesOf(compile(routineOf({stretchStep(Hold{milliseconds(19'999)}, Sides::left)})), CueKind::halfwayTone)
              .empty());
}

TEST_CASE("A paced movement lasts its count times its pace and is counted aloud by tones") {
    const Timeline timeline = compile(routineOf({stretchStep(Paced{5, seconds(3)}, Sides::left)}));
    CHECK(timeline.segments()[1].length == seconds(15));
    CHECK(timesOf(timeline, CueKind::paceTone) == std::vector{seconds(11), seconds(14), seconds(17), seconds(20)});
}

TEST_CASE("A circle that comes again on the same side goes back the other way round, and nothing else does") {
    const auto backOf = [](std::shared_ptr<const Stretch> stretch) {
        StretchStep step = stretchStep(Paced{5, seconds(3)}, Sides::alternate, 2);
        step.stretch = std::move(stretch);
        std::vector<bool> back;
        const Timeline timeline = compile(routineOf({step}));
        for (const Segment& segment : timeline.segments()) {
            if (segment.kind == SegmentKind::move) back.push_back(segment.back);
        }
        return back;
    };
    CHECK(backOf(circlingStretch()) == std::vector{false, false, true, true});
    CHECK(backOf(stretchNamed("To and fro")) == std::vector{false, false, false, false});
    CHECK(backOf(massageStretch()) == std::vector{false, false, false, false});
}

TEST_CASE("An open hold takes one round in a plan and its maximum when it is played") {
    const Routine routine = routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)});
    CHECK(compile(routine).segments()[1].length == seconds(30));
    const Timeline played = compile(routine, {}, OpenHolds::maximum);
    CHECK(played.segments()[1].length == seconds(600));
    CHECK(played.segments()[1].nominal == seconds(30));
    CHECK(timesOf(played, CueKind::halfwayTone).size() == 19);
    CHECK(timesOf(played, CueKind::tick).empty());
}

TEST_CASE("An open hold that has eased ends at once and what follows moves up") {
    const Routine routine =
        routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left), stretchStep(Hold{seconds(10)})});
    const Timeline eased = compile(routine, {Eased{1, seconds(47)}}, OpenHolds::maximum);
    CHECK(eased.segments()[1].length == milliseconds(47'300));
    CHECK(eased.segments()[2].kind == SegmentKind::ready);
    CHECK(eased.segments()[2].start == milliseconds(55'300));
}

TEST_CASE("A hold that never eased does not end with an all-clear") {
    const Routine routine = routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)});
    const auto lastLine = [&](const Edits& edits) {
        const Timeline timeline = compile(routine, edits, OpenHolds::maximum);
        return timeline.captionAt(timeline.length() - Time{1})->caption;
    };
    CHECK(lastLine({}) == "If it has not eased by now, stop, and get medical advice.");
    CHECK(lastLine({Eased{1, seconds(47)}}) == "That is all. Rest well.");
}

TEST_CASE("With no time to get ready, the leg and then the first instruction are heard at once") {
    StretchStep step = stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left);
    step.ready = Time{0};
    const Timeline timeline = compile(routineOf({step}));
    CHECK(timeline.captionAt(seconds(1))->caption == "Left leg.");
    CHECK(timeline.captionAt(seconds(4))->caption == "Press the heel down.");
}

TEST_CASE("A hold can be made longer, and shorter down to its countdown") {
    const Routine routine = routineOf({stretchStep(Hold{seconds(30)}, Sides::left)});
    CHECK(compile(routine, {Lengthen{1, seconds(10), seconds(4)}}).segments()[1].length == seconds(40));
    CHECK(compile(routine, {Lengthen{1, seconds(-10), seconds(4)}}).segments()[1].length == seconds(20));
    CHECK(compile(routine, {Lengthen{1, seconds(-10), seconds(25)}}).segments()[1].length == milliseconds(28'500));
    CHECK(compile(routine, {Lengthen{1, seconds(-10), seconds(28)}}).segments()[1].length == seconds(30));
}

TEST_CASE("The first lines say what and which side, and the change says to switch") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)})}));
    std::vector<std::string> lines;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind != CueKind::speech) continue;
        CHECK_FALSE(cue.caption.empty());
        lines.push_back(cue.spoken);
    }
    CHECK(lines == std::vector<std::string>{"Calf stretch. Left leg.", "Press the heel down.",
                                            "Keep the knee straight.", "Switch sides. Right leg.",
                                            "That is all. Rest well."});
}

TEST_CASE("Changing legs takes the time that the stretch needs, unless its author gives another") {
    Stretch towel = *stretchNamed("Towel");
    towel.change = seconds(12);
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::both, 2);
    step.stretch = std::make_shared<const Stretch>(towel);
    const auto changes = [&] {
        std::vector<Time> lengths;
        const Timeline timeline = compile(routineOf({step}));
        for (const Segment& segment : timeline.segments())
            if (segment.kind == SegmentKind::change) lengths.push_back(segment.length);
        return lengths;
    };
    CHECK(changes() == std::vector{seconds(5), seconds(5), seconds(5)});
    step.change.reset();
    CHECK(changes() == std::vector{seconds(5), seconds(12), seconds(5)});
    step.stretch = stretchNamed("Pull");
    CHECK(changes() == std::vector{seconds(5), seconds(5), seconds(5)});
}

TEST_CASE("A stretch of both legs has one turn for both, and no line names a leg") {
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::both, 2);
    step.stretch = bothLegsStretch();
    const Timeline timeline = compile(routineOf({step}));
    using enum SegmentKind;
    CHECK(kindsOf(timeline) == std::vector{ready, hold, change, hold, finish});
    for (const Segment& segment : timeline.segments())
        CHECK_FALSE(segment.side);
    CHECK(timeline.captionAt(seconds(1))->caption == "Heel drop.");
    CHECK(timeline.captionAt(seconds(22))->caption == "Relax. Once more.");
    for (const Cue& cue : timeline.cues())
        CHECK(cue.spoken.find("leg") == std::string::npos);
}

namespace {

class RandomRoutines {
public:
    explicit RandomRoutines(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    Routine routine() {
        std::vector<Step> list = steps(0);
        list.insert(list.begin(), step());
        leaveOutLastRest(list);
        return routineOf(std::move(list));
    }

private:
    StretchStep step() {
        std::variant<Hold, OpenHold, Paced> effort = Hold{milliseconds(500 * (1 + upTo(120)))};
        if (upTo(3) == 0) effort = OpenHold{seconds(5 + upTo(30)), seconds(40 + upTo(200))};
        if (upTo(3) == 0) effort = Paced{1 + upTo(12), milliseconds(500 * (1 + upTo(8)))};
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

using Heard = std::vector<std::tuple<Time, CueKind, std::string>>;

Heard heardBefore(const Timeline& timeline, Time position) {
    Heard heard;
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
        const Timeline before = compile(routine, {}, OpenHolds::maximum);
        for (int n = random.upTo(6); n > 0; --n) {
            const auto segment = static_cast<std::size_t>(random.upTo(static_cast<int>(before.segments().size())));
            const Time elapsed = milliseconds(random.upTo(60'000));
            if (random.upTo(2) == 0)
                edits.push_back(Eased{segment, elapsed});
            else
                edits.push_back(Lengthen{segment, seconds(random.upTo(40) - 20), elapsed});
        }
        checkTiles(compile(routine, edits, OpenHolds::maximum));
    }
}

TEST_CASE("An edit never changes the past") {
    RandomRoutines random(2);
    for (int i = 0; i < 300; ++i) {
        const Routine routine = random.routine();
        Edits edits;
        Timeline timeline = compile(routine, edits, OpenHolds::maximum);
        Time position{};
        for (int n = 0; n < 8; ++n) {
            const Time limit = timeline.length() - Time{1};
            position = std::min(limit, position + milliseconds(random.upTo(20'000)));
            const std::size_t segment = timeline.indexAt(position);
            const std::size_t written = timeline.segments()[segment].written;
            const Time elapsed = position - timeline.segments()[segment].start;
            if (random.upTo(3) == 0)
                edits.push_back(Eased{written, elapsed});
            else
                edits.push_back(Lengthen{written, seconds(random.upTo(1) ? 10 : -10), elapsed});
            const Timeline edited = compile(routine, edits, OpenHolds::maximum);
            CHECK(heardBefore(edited, position) == heardBefore(timeline, position));
            for (std::size_t s = 0; s <= segment; ++s) {
                CHECK(edited.segments()[s].start == timeline.segments()[s].start);
                CHECK(edited.segments()[s].written == timeline.segments()[s].written);
                CHECK(edited.segments()[s].easingSince == timeline.segments()[s].easingSince);
            }
            CHECK(edited.segments()[segment].end() >= position);
            timeline = edited;
        }
    }
}

TEST_CASE("Every segment says which hold or movement it is or leads to, out of how many") {
    RestStep rest;
    rest.length = seconds(5);
    const Timeline timeline =
        compile(routineOf({stretchStep(Hold{seconds(10)}), rest, stretchStep(Hold{seconds(10)}, Sides::left)}));
    std::vector<int> numbers;
    for (const Segment& segment : timeline.segments())
        numbers.push_back(segment.number);
    CHECK(numbers == std::vector{1, 1, 2, 2, 3, 3, 3, 3});
    CHECK(timeline.efforts() == 3);
}
