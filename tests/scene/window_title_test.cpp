#include "scene/window_title.hpp"

#include "scene/sample_timeline.hpp"

using namespace unknot;
using sample::inside;

TEST_CASE("the window's title counts down, up while it is not known how long it takes, and says how it ended") {
    const Timeline timeline = sample::everything();
    CHECK(windowTitle(timeline, seconds(8)) == "Bedtime calves - 2:42 left");
    CHECK(windowTitle(timeline, inside(timeline, SegmentKind::openHold, seconds(41))) ==
          "Bedtime calves - 0:41 so far");
    CHECK(windowTitle(timeline, timeline.length()) == "Bedtime calves - done");
    const Timeline cramp = sample::cramp();
    CHECK(windowTitle(cramp, inside(cramp, SegmentKind::hold, seconds(4))) == "Calf cramp - 2:50 so far");
    CHECK(windowTitle(cramp, cramp.length()) == "Calf cramp - get help");
}
