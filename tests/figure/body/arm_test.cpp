#include "figure/body/arm.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/shipped_stretches.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

double wristOf(const Arm& arm) { return angleBetween(arm.along, arm.wrist - arm.elbow); }

Arm reaching(Vector3 shoulder, const HandGoal& goal) {
    Arm arm;
    arm.shoulder = shoulder;
    placeArm(arm, goal);
    return arm;
}

} // namespace

TEST_CASE("a wrist bends no farther than a wrist does, and the palm is still where it should be") {
    for (Vector3 along : {Vector3{0, 1, 0}, Vector3{-1, 0, 0}, Vector3{0, 0, 1}, Vector3{1, 0, 0}}) {
        const HandGoal goal{{0.24, 0.72, 0.1}, along, {0, -1, 0.1}, {0, -1, 0.5}};
        const Arm arm = reaching({0, 0.75, 0.1}, goal);
        CHECK(wristOf(arm) < 61);
        CHECK(distance(arm.grip(), goal.grip) < 0.001);
        CHECK(std::abs(dot(arm.palmToward, arm.along)) < 1e-9);
    }
}

TEST_CASE("an elbow rises if it would hang into the surface under the body") {
    const HandGoal goal{{0.2, 0.012, 0}, {1, 0, 0}, {0, -1, 0}, {0, -1, 0}};
    const Arm arm = reaching({0, 0.06, 0}, goal);
    CHECK(arm.elbow.y > 0.02);
    CHECK(distance(arm.grip(), goal.grip) < 0.001);
}

TEST_CASE("a moving hand starts and ends at its goals and stays above the surface under the body") {
    const HandGoal from{{0, 0.02, 0.2}, {1, 0, 0}, {0, -1, 0}, {-1, 0, 0}};
    const HandGoal to{{0.3, 0.3, 0.1}, {0, 1, 0}, {1, 0, 0}, {0, -1, 0}};
    const Frame onTheSide{{0, 0, 1}, {-1, 0, 0}, {0, -1, 0}};
    for (const Frame& chest : {Frame{}, onTheSide})
        for (int i = 0; i <= 20; ++i)
            CHECK(interpolateGoal(from, to, i / 20.0, chest, Side::right).grip.y >= 0.012);
    CHECK(distance(interpolateGoal(from, to, 0, {}, Side::right).grip, from.grip) < 1e-9);
    CHECK(distance(interpolateGoal(from, to, 1, {}, Side::right).grip, to.grip) < 1e-9);
}

TEST_CASE("every hand a stretch asks for has a goal of its own, with its directions of length 1") {
    const Stretch& stretch = shipped("massage-calf");
    const Skeleton skeleton = skeletonAt(stretch.poses, Side::right, {});
    for (int reach = 0; reach <= static_cast<int>(HandReach::towel); ++reach)
        for (Side side : {Side::left, Side::right}) {
            ArmAngles angles;
            angles.reach = static_cast<HandReach>(reach);
            const HandGoal goal = handGoal(skeleton, stretch.poses, angles, side, Side::right);
            const HandGoal hanging = handGoal(skeleton, stretch.poses, {}, side, Side::right);
            CAPTURE(reach);
            CHECK(length(goal.along) == doctest::Approx(1));
            CHECK(length(goal.palmToward) == doctest::Approx(1));
            CHECK(length(goal.elbowToward) > 0.1);
            if (reach > 0) CHECK(distance(goal.grip, hanging.grip) > 0.01);
        }
}

TEST_CASE("no wrist of any stretch is bent beyond its range") {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side worked : {Side::left, Side::right})
            for (int i = 0; i <= 20; ++i) {
                const Skeleton skeleton = skeletonAt(stretch->poses, worked, {.progress = i / 20.0});
                for (Side side : {Side::left, Side::right}) {
                    const std::string& name = id;
                    CAPTURE(name);
                    CAPTURE(i);
                    CHECK(wristOf(skeleton.arms[side]) < 63);
                }
            }
}
