#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

std::shared_ptr<const Routine> cramp(const std::string& stretch) {
    StretchStep step = stretchStep(Hold{seconds(60)}, Sides::left);
    step.stretch = stretchNamed(stretch);
    return shared(routineOf({untilEased({step, restOf(seconds(30))})}));
}

Timeline timelineOf(const Routine& routine, const Edits& edits = {}) {
    return compile(routine, edits, OpenHoldLength::maximum);
}

void checkSame(const Timeline& is, const Timeline& was) {
    REQUIRE(is.segments().size() == was.segments().size());
    for (std::size_t i = 0; i < is.segments().size(); ++i) {
        CHECK(is.segments()[i].originalIndex == was.segments()[i].originalIndex);
        CHECK(is.segments()[i].start == was.segments()[i].start);
        CHECK(is.segments()[i].length == was.segments()[i].length);
    }
}

} // namespace

TEST_CASE("Going on with the routine that is on already changes nothing") {
    const auto calf = cramp("Calf"), foot = cramp("Foot");
    checkSame(timelineOf(*calf, {edit::SwitchRoutine{0, seconds(4), calf}}), timelineOf(*calf));

    const Edit toFoot = edit::SwitchRoutine{0, seconds(4), foot};
    const Timeline once = timelineOf(*calf, {toFoot});
    const Segment& present = once.segments()[1];
    REQUIRE(present.stretch->name == "Foot");
    checkSame(timelineOf(*calf, {toFoot, edit::SwitchRoutine{present.originalIndex, seconds(3), foot}}), once);
}

TEST_CASE("Going back to the routine before changes it again") {
    const auto calf = cramp("Calf"), foot = cramp("Foot");
    const Edit toFoot = edit::SwitchRoutine{0, seconds(4), foot};
    const Timeline once = timelineOf(*calf, {toFoot});
    const Timeline twice =
        timelineOf(*calf, {toFoot, edit::SwitchRoutine{once.segments()[1].originalIndex, seconds(3), calf}});
    CHECK(twice.segments()[2].stretch->name == "Calf");
}
