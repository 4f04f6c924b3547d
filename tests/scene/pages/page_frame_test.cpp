#include "scene/pages/page_frame.hpp"

#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("the foot of a page is as high as a target must be, and no higher at the usual size of text") {
    for (const Size size : {Size{1280, 800}, Size{1920, 1080}, Size{760, 1180}}) {
        const Box foot = framePage(size, 1, 60).foot;
        CHECK(foot.height >= leastTarget * unitOf(size));
        CHECK(foot.height <= leastTarget * unitOf(size) + 2);
        CHECK(foot.bottom() < size.height);
    }
}
