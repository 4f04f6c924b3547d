#pragma once

// The mannequin as capsules with the radii of the drawn body, and the depth to which two capsules overlap. For tests
// that no part goes through another.

#include "figure/body/body_measures.hpp"
#include "figure/body/skeleton.hpp"

#include <string>
#include <vector>

namespace unknot::test {

enum class BodyPart { hips, belly, chest, head, thigh, shank, foot, upperArm, forearm, hand };

struct Solid {
    BodyPart part = BodyPart::hips;
    Side side = Side::left; ///< Only limbs have a side.
    Vector3 from, to;
    double fromRadius = 0, toRadius = 0;
};

inline const char* nameOf(BodyPart part) {
    constexpr const char* names[] = {"hips",  "belly", "chest",     "head",    "thigh",
                                     "shank", "foot",  "upper arm", "forearm", "hand"};
    return names[static_cast<std::size_t>(part)];
}

inline bool isTrunk(BodyPart part) { return part <= BodyPart::head; }

inline void addTrunkSolids(std::vector<Solid>& solids, const Skeleton& s) {
    const auto across = [&](BodyPart part, Vector3 middle, const Frame& frame, double aside, double radius) {
        solids.push_back(
            {part, Side::left, middle + frame.right * aside, middle - frame.right * aside, radius, radius});
    };
    across(BodyPart::hips, s.pelvis - s.lowerTrunk.forward * 0.008, s.lowerTrunk, 0.045, 0.062);
    across(BodyPart::belly, s.waist + s.chest.forward * 0.004, s.chest, 0.042, 0.057);
    across(BodyPart::chest, lerp(s.waist, s.neckBase, 0.55), s.chest, 0.052, 0.063);
    solids.push_back({BodyPart::head, Side::left, s.head, s.head, 0.056, 0.056});
}

/// `bare` leaves out the upper part of a thigh and an upper arm, which is under cloth.
inline void addLimbSolids(std::vector<Solid>& solids, const Skeleton& s, Side side, bool bare) {
    const Leg& leg = s.legs[side];
    const Arm& arm = s.arms[side];
    const Vector3 calf = lerp(leg.knee, leg.ankle, 0.35) - leg.shank.forward * 0.009;
    const Vector3 hip = bare ? lerp(leg.hip, leg.knee, 0.4) : leg.hip;
    solids.push_back({BodyPart::thigh, side, hip, leg.knee, bare ? 0.058 : 0.064, 0.041});
    solids.push_back({BodyPart::shank, side, leg.knee, calf, 0.040, 0.041});
    solids.push_back({BodyPart::shank, side, calf, leg.ankle, 0.041, 0.0245});
    solids.push_back({BodyPart::foot, side, leg.ankle + leg.foot.toWorld({-0.015, -0.019, 0}),
                      leg.ankle + leg.foot.toWorld({0.085, -0.027, 0}), 0.020, 0.014});
    const Vector3 shoulder = bare ? lerp(arm.shoulder, arm.elbow, 0.5) : arm.shoulder;
    solids.push_back({BodyPart::upperArm, side, shoulder, arm.elbow, bare ? 0.031 : 0.035, 0.0265});
    solids.push_back({BodyPart::forearm, side, arm.elbow, arm.wrist, 0.0265, 0.0165});
    solids.push_back({BodyPart::hand, side, arm.wrist, arm.wrist + arm.along * 0.07, 0.0165, 0.009});
}

inline std::vector<Solid> solidsOf(const Skeleton& skeleton, bool bare) {
    std::vector<Solid> solids;
    addTrunkSolids(solids, skeleton);
    for (Side side : {Side::left, Side::right})
        addLimbSolids(solids, skeleton, side, bare);
    return solids;
}

/// Shares, 0 to 1, of two lines at which they are nearest to each other.
struct Nearest {
    double first = 0, second = 0;
};
inline Nearest nearestOf(Vector3 a, Vector3 b, Vector3 c, Vector3 d) {
    const Vector3 u = b - a, v = d - c, w = a - c;
    const double uu = dot(u, u), vv = dot(v, v), uv = dot(u, v), uw = dot(u, w), vw = dot(v, w);
    const double wide = uu * vv - uv * uv;
    double s = wide > 1e-12 ? std::clamp((uv * vw - vv * uw) / wide, 0.0, 1.0) : 0;
    const double t = vv > 1e-12 ? std::clamp((uv * s + vw) / vv, 0.0, 1.0) : 0;
    s = uu > 1e-12 ? std::clamp((uv * t - uw) / uu, 0.0, 1.0) : 0;
    return {s, t};
}

/// Depth to which two solids overlap. A negative depth is the gap between them.
inline double depthOf(const Solid& a, const Solid& b) {
    const Nearest at = nearestOf(a.from, a.to, b.from, b.to);
    const double gap = distance(lerp(a.from, a.to, at.first), lerp(b.from, b.to, at.second));
    return lerp(a.fromRadius, a.toRadius, at.first) + lerp(b.fromRadius, b.toRadius, at.second) - gap;
}

} // namespace unknot::test
