#include "figure/body/skeleton.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/foot_placement.hpp"
#include "figure/shipped_stretches.hpp"

#include <functional>
#include <map>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Side sides[] = {Side::left, Side::right};

/// Moments on the whole way into the pose and in the whole cycle.
std::vector<FigureMoment> momentsOf(const Poses& poses) {
    std::vector<FigureMoment> moments;
    for (int i = 0; i <= 40; ++i)
        moments.push_back({.progress = i / 40.0, .breath = std::sin(i * 0.7)});
    if (!poses.cycles.empty())
        for (int i = 0; i < 40; ++i)
            moments.push_back({.cycle = i / 40.0});
    return moments;
}

void forEveryMoment(const std::function<void(const Stretch&, Side, FigureMoment, const Skeleton&)>& look) {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : sides)
            for (const FigureMoment& moment : momentsOf(stretch->poses)) {
                const std::string& name = id;
                CAPTURE(name);
                CAPTURE(nameOf(side));
                CAPTURE(moment.progress);
                CAPTURE(moment.cycle);
                look(*stretch, side, moment, skeletonAt(stretch->poses, side, moment));
            }
}

Vector3 mirrored(Vector3 v) { return {v.x, v.y, -v.z}; }

/// A body that lies on its other side has its head at the other end of the bed.
Vector3 turnedRound(Vector3 v) { return {-v.x, v.y, v.z}; }

std::vector<Vector3> joints(const Skeleton& s, bool mirror, bool onSide = false) {
    const auto at = [&](Vector3 v) { return !mirror ? v : onSide ? turnedRound(v) : mirrored(v); };
    std::vector<Vector3> all = {at(s.pelvis), at(s.waist), at(s.neckBase), at(s.head)};
    for (Side side : sides) {
        const Side from = mirror ? opposite(side) : side;
        const Leg& leg = s.legs[from];
        const Arm& arm = s.arms[from];
        for (Vector3 v : {leg.hip, leg.knee, leg.ankle, leg.ankle + leg.foot.forward, arm.shoulder, arm.elbow,
                          arm.wrist, arm.grip()})
            all.push_back(at(v));
    }
    return all;
}

/// Degrees by which the knee bends; negative if it bends the wrong way.
double kneeOf(const Leg& leg) {
    const double bend = angleBetween(leg.thigh.up, leg.shank.up);
    return dot(cross(leg.thigh.up, leg.shank.up), leg.thigh.right) <= 1e-9 ? bend : -bend;
}

double ankleOf(const Leg& leg) {
    const Vector3 foot = toLocal(leg.shank, leg.foot).forward;
    return degrees(std::atan2(foot.y, std::hypot(foot.x, foot.z)));
}

} // namespace

TEST_CASE("one side is the other mirrored, and mirrored twice is the same") {
    forEveryMoment([](const Stretch& stretch, Side side, FigureMoment moment, const Skeleton& skeleton) {
        const Skeleton other = skeletonAt(stretch.poses, opposite(side), moment);
        const bool onSide = stretch.poses.support == Support::side;
        const auto here = joints(skeleton, false), there = joints(other, true, onSide);
        for (std::size_t i = 0; i < here.size(); ++i) {
            CHECK(distance(here[i], there[i]) < 1e-9);
            CHECK(mirrored(mirrored(here[i])) == here[i]);
        }
    });
}

TEST_CASE(
    "a ready pose is alike on both sides, so that a change of side does not jump; but on the side one turns over") {
    for (const auto& [id, stretch] : shippedStretches()) {
        if (stretch->poses.support == Support::side) continue;
        const std::string& name = id;
        CAPTURE(name);
        const auto left = joints(skeletonAt(stretch->poses, Side::left, {.progress = 0}), false);
        const auto right = joints(skeletonAt(stretch->poses, Side::right, {.progress = 0}), false);
        for (std::size_t i = 0; i < left.size(); ++i)
            CHECK(distance(left[i], right[i]) < 0.001);
    }
}

TEST_CASE("feet that stand stay planted through the whole way into the stretch") {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side worked : sides)
            for (Side side : sides) {
                const Poses& poses = stretch->poses;
                const bool flat = legOf(poses.ready, side, worked).foot == FootContact::flat &&
                                  legOf(poses.hold, side, worked).foot == FootContact::flat;
                const Vector3 ready = skeletonAt(poses, worked, {.progress = 0}).legs[side].ankle;
                const Vector3 hold = skeletonAt(poses, worked, {}).legs[side].ankle;
                const bool standing = flat && poses.support == Support::feet && side != worked;
                if (standing) CHECK(distance(ready, hold) < 0.005);
                if (!flat || distance(ready, hold) >= 0.005) continue;
                for (int i = 0; i <= 60; ++i) {
                    const std::string& name = id;
                    CAPTURE(name);
                    CAPTURE(i);
                    CHECK(distance(skeletonAt(poses, worked, {.progress = i / 60.0, .breath = 1}).legs[side].ankle,
                                   ready) < 0.005);
                }
            }
}

TEST_CASE("no foot goes through the ground and no standing foot floats over it") {
    forEveryMoment([](const Stretch& stretch, Side worked, FigureMoment moment, const Skeleton& skeleton) {
        for (Side side : sides) {
            const Leg& leg = skeleton.legs[side];
            const bool onStep = legOf(stretch.poses.hold, side, worked).foot == FootContact::onStep;
            const double ground = onStep ? ankleOnStep(leg.foot, side, 0).y : ankleHeightOf(leg.foot, side);
            const double above = leg.ankle.y - ground;
            CHECK(above > -0.005);
            if (moment.progress == 0 && legOf(stretch.poses.ready, side, worked).foot != FootContact::free)
                CHECK(above < 0.005);
            const FootContact contact = legOf(stretch.poses.hold, side, worked).foot;
            if (moment.progress == 1 && contact == FootContact::onSeat)
                CHECK(std::abs(above - body::chairHeight) < 0.005);
            if (moment.progress == 1 && (contact == FootContact::flat || contact == FootContact::resting))
                CHECK(above < 0.005);
            CHECK(leg.knee.y > 0.03);
        }
    });
}

TEST_CASE("limbs keep their lengths") {
    forEveryMoment([](const Stretch&, Side, FigureMoment, const Skeleton& skeleton) {
        for (Side side : sides) {
            const Leg& leg = skeleton.legs[side];
            const Arm& arm = skeleton.arms[side];
            CHECK(distance(leg.hip, leg.knee) == doctest::Approx(body::thigh).epsilon(1e-6));
            CHECK(distance(leg.knee, leg.ankle) == doctest::Approx(body::shank).epsilon(1e-6));
            CHECK(distance(arm.shoulder, arm.elbow) == doctest::Approx(body::upperArm).epsilon(1e-6));
            CHECK(distance(arm.elbow, arm.wrist) == doctest::Approx(body::forearm).epsilon(1e-6));
        }
        CHECK(distance(skeleton.pelvis, skeleton.waist) == doctest::Approx(body::trunk / 2).epsilon(1e-6));
        CHECK(distance(skeleton.waist, skeleton.neckBase) == doctest::Approx(body::trunk / 2).epsilon(1e-6));
    });
}

TEST_CASE("the worked calf is stretched: knee straight and toes toward the shin, or knee bent for the soleus") {
    for (Side side : sides) {
        const Leg wall = skeletonAt(shipped("wall-calf").poses, side, {}).legs[side];
        CHECK(kneeOf(wall) < 5);
        CHECK(ankleOf(wall) > 15);
        const Leg bent = skeletonAt(shipped("wall-calf-bent").poses, side, {}).legs[side];
        CHECK(kneeOf(bent) > 20);
        CHECK(ankleOf(bent) > 15);
        const Leg toes = skeletonAt(shipped("toes-to-shin").poses, side, {}).legs[side];
        CHECK(kneeOf(toes) < 8);
        CHECK(ankleOf(toes) > 8);
    }
}

TEST_CASE("hands touch the wall, seat, foot, ankle or knee that they reach for") {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side worked : sides) {
            const Poses& poses = stretch->poses;
            const Skeleton skeleton = skeletonAt(poses, worked, {});
            for (Side side : sides) {
                const std::string& name = id;
                CAPTURE(name);
                CAPTURE(nameOf(side));
                const ArmAngles& arm = side == worked ? poses.hold.workedArm : poses.hold.otherArm;
                const Vector3 grip = skeleton.arms[side].grip();
                const Leg& leg = skeleton.legs[worked];
                if (arm.reach == HandReach::wall) CHECK(std::abs(poses.wall - 0.012 - grip.x) < 0.01);
                if (arm.reach == HandReach::chairSeat) CHECK(std::abs(grip.y - body::chairHeight - 0.012) < 0.01);
                if (arm.reach == HandReach::ballOfWorkedFoot)
                    CHECK(distance(grip, leg.ankle + leg.foot.toWorld({0.088, -0.004, 0})) < 0.024 + 0.01);
                if (arm.reach == HandReach::ankleOfWorkedLeg) CHECK(distance(grip, leg.ankle) < 0.038 + 0.01);
                if (arm.reach == HandReach::kneeOfWorkedLeg) CHECK(distance(grip, leg.knee) < 0.085);
            }
        }
}

TEST_CASE("hands on the wall stay where they are on the way into the stretch") {
    for (const char* id : {"wall-calf", "wall-calf-bent"})
        for (Side worked : sides)
            for (Side side : sides) {
                const Vector3 ready = skeletonAt(shipped(id).poses, worked, {.progress = 0}).arms[side].grip();
                for (int i = 0; i <= 30; ++i)
                    CHECK(distance(skeletonAt(shipped(id).poses, worked, {.progress = i / 30.0, .breath = 1})
                                       .arms[side]
                                       .grip(),
                                   ready) < 0.01);
            }
}

TEST_CASE("an ankle circle is a circle: the toes go round once and come back to where they were") {
    const Poses& poses = shipped("ankle-circles").poses;
    for (Side side : sides) {
        const auto toes = [&](double cycle) {
            const Leg leg = skeletonAt(poses, side, {.cycle = cycle}).legs[side];
            return toLocal(leg.shank, leg.foot).forward;
        };
        CHECK(distance(toes(0), toes(1)) < 1e-9);
        const Vector3 middle = lerp(lerp(toes(0), toes(0.5), 0.5), lerp(toes(0.25), toes(0.75), 0.5), 0.5);
        double turnedSoFar = 0;
        for (int i = 0; i < 40; ++i) {
            const Vector3 a = toes(i / 40.0) - middle, b = toes((i + 1) / 40.0) - middle;
            CHECK(length(a) > 0.2);
            turnedSoFar += angleBetween(a, b);
        }
        CHECK(turnedSoFar == doctest::Approx(360).epsilon(0.05));
    }
}

TEST_CASE("an empty pose stands upright on both feet") {
    const Skeleton skeleton = skeletonAt({}, Side::right, {});
    CHECK(skeleton.head.y > 0.85);
    CHECK(skeleton.legs[Side::left].ankle.y == doctest::Approx(body::ankleHeight).epsilon(0.01));
}

TEST_CASE("a sideways bend or turn is the mirror image on the other side") {
    Poses poses;
    poses.hold.trunkSide = -25;
    poses.hold.trunkTurn = 30;
    poses.hold.neckSide = 20;
    poses.hold.neckTurn = -40;
    poses.hold.neck = 12;
    poses.hold.trunkLean = 8;
    const Skeleton right = skeletonAt(poses, Side::right, {}), left = skeletonAt(poses, Side::left, {});
    const auto mirrored = [](Vector3 at) { return Vector3{at.x, at.y, -at.z}; };
    CHECK(distance(left.neckBase, mirrored(right.neckBase)) < 1e-9);
    CHECK(distance(left.head, mirrored(right.head)) < 1e-9);
    CHECK(distance(left.skull.forward, mirrored(right.skull.forward)) < 1e-9);
    for (Side side : {Side::left, Side::right}) {
        CHECK(distance(left.arms[side].shoulder, mirrored(right.arms[opposite(side)].shoulder)) < 1e-9);
        CHECK(distance(left.arms[side].wrist, mirrored(right.arms[opposite(side)].wrist)) < 1e-9);
    }
}

TEST_CASE("a sideways bend or turn that is positive goes toward the worked side, and moves no leg") {
    const Skeleton straight = skeletonAt({}, Side::left, {});
    const auto with = [](double Pose::*angle) {
        Poses poses;
        poses.hold.*angle = 30;
        return skeletonAt(poses, Side::left, {});
    };
    CHECK(with(&Pose::trunkSide).neckBase.z < -0.04);
    CHECK(with(&Pose::trunkTurn).chest.forward.z < -0.4);
    CHECK(distance(with(&Pose::trunkTurn).neckBase, straight.neckBase) < 1e-9);
    const Skeleton tilted = with(&Pose::neckSide), turned = with(&Pose::neckTurn);
    CHECK(tilted.head.z < -0.02);
    CHECK(distance(tilted.neckBase, straight.neckBase) < 1e-9);
    CHECK(turned.skull.forward.z < -0.4);
    for (Side side : {Side::left, Side::right})
        CHECK(distance(with(&Pose::trunkSide).legs[side].ankle, straight.legs[side].ankle) < 1e-9);
}
