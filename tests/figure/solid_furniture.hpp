#pragma once

// Furniture as solid boxes, for tests that no limb goes into it.

#include "figure/body/body_measures.hpp"
#include "figure/sampled_moments.hpp"
#include "figure/solids.hpp"

namespace unknot::test {

struct Furniture {
    const char* name;
    Vector3 low, high;
    double give = 0; ///< Depth to which a limb may press into it.
};

inline void addChair(std::vector<Furniture>& all, double front, double behind) {
    const auto box = [&](const char* name, double from, double to, double low, double high, double give) {
        const double a = front + behind * from, b = front + behind * to;
        all.push_back({name, {std::min(a, b), low, -0.165}, {std::max(a, b), high, 0.165}, give});
    };
    box("seat", 0, 0.29, body::chairHeight - 0.032, body::chairHeight, 0.016);
    box("back of the chair", 0.297, 0.325, 0.465, 0.575, 0.004);
}

inline bool reachesFor(const Poses& poses, HandReach reach) {
    for (const Pose* pose : {&poses.ready, &poses.hold})
        if (pose->workedArm.reach == reach || pose->otherArm.reach == reach) return true;
    return false;
}

inline bool anyFootIs(const Poses& poses, FootContact contact) {
    for (const Pose* pose : {&poses.ready, &poses.hold})
        if (pose->workedLeg.foot == contact || pose->otherLeg.foot == contact) return true;
    return false;
}

inline std::vector<Furniture> furnitureOf(const Poses& poses) {
    std::vector<Furniture> all;
    const Support on = poses.support;
    const bool inBed = on == Support::bed || on == Support::back || on == Support::side;
    all.push_back({inBed ? "mattress" : "floor", {-9, -9, -9}, {9, 0, 9}, inBed ? 0.015 : 0.006});
    if (reachesFor(poses, HandReach::wall) || anyFootIs(poses, FootContact::onWall))
        all.push_back({"wall", {poses.wall, 0, -9}, {9, 9, 9}, 0.005});
    if (on == Support::chair) addChair(all, poses.chair, -1);
    if (on == Support::bedEdge) all.push_back({"bed", {-9, 0, -9}, {body::bedEdge, body::bedEdgeHeight, 9}, 0.015});
    if (reachesFor(poses, HandReach::chairBack)) addChair(all, poses.chair + 0.31, -1);
    if (anyFootIs(poses, FootContact::onSeat)) addChair(all, poses.chair, 1);
    if (anyFootIs(poses, FootContact::onStep))
        all.push_back({"step", {body::stepEdge, 0, -9}, {9, body::stepHeight, 9}, 0.006});
    return all;
}

/// Distance from a place to the surface of a box; negative inside.
inline double outside(const Furniture& box, Vector3 p) {
    const auto axis = [](double low, double high, double at) { return std::max(low - at, at - high); };
    const double x = axis(box.low.x, box.high.x, p.x), y = axis(box.low.y, box.high.y, p.y),
                 z = axis(box.low.z, box.high.z, p.z);
    const double inside = std::min(0.0, std::max({x, y, z}));
    return inside + length({std::max(x, 0.0), std::max(y, 0.0), std::max(z, 0.0)});
}

/// Depth to which a solid lies in a box. A negative depth is the gap between them.
inline double depthIn(const Furniture& box, const Solid& solid) {
    constexpr int places = 12;
    double deepest = -1e9;
    for (int i = 0; i <= places; ++i) {
        const double share = static_cast<double>(i) / places;
        const double radius = lerp(solid.fromRadius, solid.toRadius, share);
        deepest = std::max(deepest, radius - outside(box, lerp(solid.from, solid.to, share)));
    }
    return deepest;
}

} // namespace unknot::test
