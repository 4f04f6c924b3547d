// The things that a routine needs, and the moment at which the voice names them.

#include "routine/needs.hpp"

#include "routine/library.hpp"
#include "routine/speech_estimate.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"
#include "timeline/opening.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

StretchStep stepWith(Prop prop, BodyPosition position = BodyPosition::standing) {
    static int number = 0;
    Stretch stretch = *stretchNamed("Stretch " + std::to_string(++number));
    stretch.prop = prop;
    stretch.position = position;
    StretchStep step = stretchStep(Hold{seconds(20)}, Sides::left);
    step.ready.reset();
    step.stretch = std::make_shared<const Stretch>(std::move(stretch));
    return step;
}

RestStep restFor(Time length, std::string say = "") {
    RestStep rest;
    rest.length = length;
    rest.say = std::move(say);
    return rest;
}

/// The lines about things, each with its segment.
std::vector<std::pair<SegmentKind, std::string>> toldIn(const Routine& routine) {
    std::vector<std::pair<SegmentKind, std::string>> told;
    const Timeline timeline = compile(routine);
    for (const Cue& cue : timeline.cues())
        if (cue.spoken.find("you need") != std::string::npos || cue.spoken.starts_with("You need"))
            told.emplace_back(timeline.segments()[cue.segment].kind(), cue.spoken);
    return told;
}

using Told = std::vector<std::pair<SegmentKind, std::string>>;

} // namespace

TEST_CASE("A routine needs the things of all its stretches, in the order of their first use, but no bed") {
    CHECK(thingsNeeded(routineOf({stepWith(Prop::wall), stepWith(Prop::chair), stepWith(Prop::wall)})) ==
          "a wall, a chair");
    CHECK(thingsNeeded(routineOf({stepWith(Prop::towel, BodyPosition::seated)})) == "a towel, a chair");
    CHECK(thingsNeeded(routineOf({stepWith(Prop::bed, BodyPosition::bed), stepWith(Prop::none)})).empty());
    CHECK(thingsNeeded(routineOf({untilEased({stepWith(Prop::wall)})})).empty());
}

TEST_CASE("The first words name all things, and the rest before a new thing names it again") {
    const Routine routine =
        routineOf({stepWith(Prop::wall), restFor(seconds(40)), stepWith(Prop::chair), stepWith(Prop::chair)});
    CHECK(toldIn(routine) ==
          Told{{SegmentKind::ready, "You need a wall and a chair."}, {SegmentKind::rest, "Now you need a chair."}});
    CHECK(compile(routine).cues().front().spoken == "You need a wall and a chair.");
}

TEST_CASE("Without a rest, or in one that is too short, the time to get ready begins with the new thing") {
    const Told both{{SegmentKind::ready, "You need a wall and a chair."},
                    {SegmentKind::ready, "Now you need a chair."}};
    CHECK(toldIn(routineOf({stepWith(Prop::wall), stepWith(Prop::chair)})) == both);
    CHECK(toldIn(routineOf({stepWith(Prop::wall), restFor(seconds(4)), stepWith(Prop::chair)})) == both);
}

TEST_CASE("The author's own words are not repeated") {
    const RestStep rest = restFor(seconds(20), "Now sit down on a chair.");
    CHECK(toldIn(routineOf({stepWith(Prop::wall), rest, stepWith(Prop::chair)})).size() == 1);
    CHECK(toldIn(routineOf({rest, stepWith(Prop::chair)})).empty());
}

TEST_CASE("A time to get ready that the author made short keeps its words for the name and the cautions") {
    StretchStep step = stepWith(Prop::wall);
    step.ready = seconds(7);
    CHECK(toldIn(routineOf({step})).empty());
    step.ready = seconds(30);
    CHECK(toldIn(routineOf({step})).size() == 1);
}

TEST_CASE("Before a new thing there are at least twenty seconds to fetch it, unless the author gave a time") {
    Stretch terse = *stretchNamed("Sit");
    terse.prop = Prop::chair;
    terse.instructions = {{"Sit.", "Sit."}, {"Pull.", "Pull."}};
    StretchStep step = stretchStep(Hold{seconds(20)}, Sides::left);
    step.ready.reset();
    step.stretch = std::make_shared<const Stretch>(std::move(terse));
    const auto readyBefore = [](const Routine& routine) {
        const Timeline timeline = compile(routine);
        return timeline.segments()[timeline.segments().size() - 3].length;
    };
    CHECK(readyBefore(routineOf({stepWith(Prop::wall), step})) == seconds(20));
    CHECK(readyBefore(routineOf({stepWith(Prop::wall), step, step})) < seconds(20));
    step.ready = seconds(10);
    CHECK(readyBefore(routineOf({stepWith(Prop::wall), step})) == seconds(10));
}

TEST_CASE("Every shipped routine names each of its things before it is used, with time to fetch it") {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", {});
    for (const RoutineFile& file : library.routines()) {
        const auto opened = library.openRoutine(file.id, {});
        REQUIRE(opened.routine);
        const Timeline timeline = compile(*opened.routine);
        if (thingsNeeded(*opened.routine).empty()) continue;
        std::string said;
        std::size_t cue = 0;
        for (const Segment& segment : timeline.segments()) {
            if (!isEffort(segment)) continue;
            for (; timeline.cues()[cue].at + fetchTime <= segment.start; ++cue)
                said += timeline.cues()[cue].spoken + " ";
            if (segment.stretch->prop == Prop::chair || segment.stretch->position == BodyPosition::seated)
                CHECK_MESSAGE(said.find("chair") != said.npos, file.id);
            if (segment.stretch->prop == Prop::wall) CHECK_MESSAGE(said.find("wall") != said.npos, file.id);
            if (segment.stretch->prop == Prop::towel) CHECK_MESSAGE(said.find("towel") != said.npos, file.id);
        }
    }
}
