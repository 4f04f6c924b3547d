#include "figure/sampled_moments.hpp"

// No joint bends farther than a human joint can.

using namespace unknot;
using namespace unknot::test;

namespace {

/// Degrees by which the knee bends; negative if it bends the wrong way.
double kneeOf(const Leg& leg) {
    const double bend = angleBetween(leg.thigh.up, leg.shank.up);
    return dot(cross(leg.thigh.up, leg.shank.up), leg.thigh.right) <= 1e-9 ? bend : -bend;
}

double ankleOf(const Leg& leg) {
    const Vector3 foot = toLocal(leg.shank, leg.foot).forward;
    return degrees(std::atan2(foot.y, std::hypot(foot.x, foot.z)));
}

/// Degrees by which the toes turn to either side of the shank's front.
double twistOf(const Leg& leg) {
    const Vector3 foot = toLocal(leg.shank, leg.foot).forward;
    return degrees(std::atan2(std::abs(foot.z), foot.x));
}

/// Degrees between thigh and trunk; positive is forward.
double hipOf(const Leg& leg, const Skeleton& s) {
    const double bend = angleBetween(leg.thigh.up, s.lowerTrunk.up);
    return dot(leg.thigh.up, s.lowerTrunk.forward) <= 0 ? bend : -bend;
}

/// Degrees by which the thigh spreads from the middle of the body; negative is across it.
double spreadOf(const Leg& leg, const Skeleton& s, Side side) {
    const Vector3 down = s.lowerTrunk.toLocal(-leg.thigh.up);
    return degrees(std::atan2(down.z * sideSign(side), std::hypot(down.x, down.y)));
}

double elbowOf(const Arm& arm) { return angleBetween(arm.elbow - arm.shoulder, arm.wrist - arm.elbow); }

/// Degrees between hand and forearm.
double wristOf(const Arm& arm) { return angleBetween(arm.wrist - arm.elbow, arm.along); }

struct Range {
    double low, high;
};

void within(Faults& faults, const PosedFigure& seen, Side side, const char* joint, double angle, Range range) {
    const std::string name = limbName(side, seen.worked, joint);
    faults.note(seen, name + " under its range, in degrees", range.low - angle - 1e-6);
    faults.note(seen, name + " beyond its range, in degrees", angle - range.high - 1e-6);
}

} // namespace

TEST_CASE("every joint stays within the range of a human body") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const Skeleton& s = seen.skeleton;
        for (Side side : bothSides) {
            const Leg& leg = s.legs[side];
            const Arm& arm = s.arms[side];
            within(faults, seen, side, "knee", kneeOf(leg), {-0.5, 150});
            within(faults, seen, side, "ankle", ankleOf(leg), {-62, 42});
            within(faults, seen, side, "foot turned on its shank", twistOf(leg), {0, 42});
            within(faults, seen, side, "hip", hipOf(leg, s), {-40, 135});
            within(faults, seen, side, "hip spread", spreadOf(leg, s, side), {-30, 65});
            within(faults, seen, side, "elbow", elbowOf(arm), {0, 150});
            within(faults, seen, side, "wrist", wristOf(arm), {0, 92});
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("the trunk and the neck bend no farther than a back does") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const Skeleton& s = seen.skeleton;
        faults.note(seen, "back bent, in degrees", angleBetween(s.lowerTrunk.up, s.chest.up) - 60);
        faults.note(seen, "neck bent, in degrees", angleBetween(s.chest.up, s.skull.up) - 55);
    });
    faults.checkThatThereAreNone();
}
