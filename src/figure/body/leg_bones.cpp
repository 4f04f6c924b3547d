#include "figure/body/leg_bones.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/two_bones.hpp"

namespace unknot {

Vector3 hipOf(Vector3 pelvis, const Frame& root, Side side) {
    return pelvis + root.right * (sideSign(side) * body::halfHips);
}

Frame bentBack(const Frame& frame, double angle) { return rotated(frame, frame.right, -angle); }

Frame thighOf(const LegAngles& angles, const Frame& root, Side side) {
    Frame frame;
    frame = rotated(frame, {1, 0, 0}, -sideSign(side) * angles.spread);
    frame = rotated(frame, {0, 0, 1}, angles.hip);
    return toWorld(root, rotated(frame, frame.up, -sideSign(side) * angles.turn));
}

Leg freeLeg(Vector3 hip, const Frame& thigh, double knee) {
    Leg leg;
    leg.hip = hip;
    leg.thigh = thigh;
    leg.knee = hip - thigh.up * body::thigh;
    leg.shank = bentBack(thigh, knee);
    leg.ankle = leg.knee - leg.shank.up * body::shank;
    return leg;
}

Leg placedLeg(Vector3 hip, Vector3 ankle, Vector3 front, const Frame& foot) {
    const TwoBonePose bones = solveTwoBones(hip, ankle, body::thigh, body::shank, front);
    Leg leg;
    leg.hip = hip;
    leg.knee = bones.middle;
    leg.ankle = bones.end;
    leg.thigh = frameFrom(leg.hip - leg.knee, front);
    const Vector3 up = normalized(leg.knee - leg.ankle);
    const Vector3 right = normalized(leg.thigh.right - up * dot(leg.thigh.right, up), {0, 0, 1});
    leg.shank = {cross(up, right), up, right};
    leg.foot = foot;
    return leg;
}

double kneeOf(const Leg& leg) { return angleBetween(leg.thigh.up, leg.shank.up); }

} // namespace unknot
