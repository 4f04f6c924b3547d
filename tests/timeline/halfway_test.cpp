// The line "Half way." in holds.

#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

bool saysHalfway(const Routine& routine) {
    const Timeline timeline = compile(routine);
    return std::ranges::any_of(timeline.cues(), [](const Cue& cue) { return cue.spoken == "Half way."; });
}

} // namespace

TEST_CASE("A hold of twenty seconds says when half of it is over, a shorter one does not") {
    CHECK(saysHalfway(routineOf({stretchStep(Hold{seconds(20)}, Sides::left)})));
    CHECK_FALSE(saysHalfway(routineOf({stretchStep(Hold{milliseconds(19'999)}, Sides::left)})));
}

TEST_CASE("A hold whose words go on past its middle does not say so") {
    StretchStep step = stretchStep(Hold{seconds(30)}, Sides::left);
    step.ready = Time{0};
    std::string words = "Breathe slowly";
    for (int i = 0; i < 20; ++i)
        words += " and slowly again";
    step.say = words + ".";
    CHECK_FALSE(saysHalfway(routineOf({step})));
}

TEST_CASE("A stage of a cramp never says so, however long it is") {
    StretchStep step = stretchStep(Hold{seconds(60)}, Sides::cramped);
    CHECK_FALSE(saysHalfway(routineOf({untilEased({step})})));
}
