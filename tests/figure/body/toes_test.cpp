#include "figure/body/toes.hpp"

#include "figure/shipped_stretches.hpp"
#include "figure/soles.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

double lowest(const body::FootBall& ball) { return ball.at.y - ball.radius; }

} // namespace

TEST_CASE("toes bend toward the shin about the ball of the foot, and keep their length") {
    const auto straight = soleWithToes(0), back = soleWithToes(35), curled = soleWithToes(-15);
    for (std::size_t part : {0U, 1U, 2U})
        CHECK(back[part].at == straight[part].at);
    for (const auto& [toe, root] : {std::pair{3U, body::bigToeRoot}, std::pair{4U, body::littleToeRoot}}) {
        CHECK(lowest(back[toe]) > lowest(straight[toe]) + 0.01);
        CHECK(lowest(curled[toe]) < lowest(straight[toe]) - 0.005);
        CHECK(distance(back[toe].at, root) == doctest::Approx(distance(straight[toe].at, root)));
    }
}

TEST_CASE("on the step the toes lie flat while the heel goes down") {
    const Stretch& heelDrop = shipped("heel-drop");
    double leastToes = 0;
    for (int i = 0; i <= 20; ++i) {
        const Skeleton skeleton = skeletonAt(heelDrop.poses, Side::right, {.progress = i / 20.0});
        for (Side side : {Side::left, Side::right}) {
            const Leg& leg = skeleton.legs[side];
            const Sole sole = soleOf(leg, side);
            // Straight toes would rise 0.02 above the step.
            CHECK(std::abs(lowest(sole[3]) - body::stepHeight) < 0.008);
            CHECK(std::abs(lowest(sole[1]) - body::stepHeight) < 0.005);
            leastToes = std::min(leastToes, leg.toes);
        }
    }
    CHECK(leastToes < -5);
}

TEST_CASE("the toes of the worked foot alone are pulled toward its shin, on the way too") {
    const Poses& poses = shipped("arch-and-toes").poses;
    for (Side worked : {Side::left, Side::right}) {
        double before = 0;
        for (double progress : {0.25, 0.5, 0.75, 1.0}) {
            const Skeleton skeleton = skeletonAt(poses, worked, {.progress = progress});
            CHECK(skeleton.legs[worked].toes > before);
            CHECK(skeleton.legs[opposite(worked)].toes == 0);
            before = skeleton.legs[worked].toes;
        }
        CHECK(before == poses.hold.workedLeg.toes);
    }
}
