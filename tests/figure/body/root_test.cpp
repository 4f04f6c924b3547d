#include "figure/body/root.hpp"

#include "figure/body/skeleton.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("who turns from the back onto a side rests on the bed all the way") {
    Poses poses;
    poses.support = Support::side;
    poses.ready.support = Support::back;
    poses.hold.support = Support::side;
    for (double progress : {0.0, 0.3, 0.5, 0.8, 1.0}) {
        const Skeleton skeleton = skeletonAt(poses, Side::right, {.progress = progress});
        CHECK(skeleton.pelvis.y == doctest::Approx(lyingHeight(skeleton.root)));
    }
}
