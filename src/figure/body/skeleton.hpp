#pragma once

// The places of the figure's joints at one moment of a stretch, from its angles, its standing feet and the goals of its
// hands. Lengths are shares of the body's height. Knows nothing of cameras, shapes or colours.
//
// The world: x is ahead of a standing or sitting figure, y is up, z is toward the viewer and to the figure's right.
// y = 0 is the surface for the feet: the floor, or in bed (`bed`, `back`, `side`) the mattress; the floor then lies
// body::bedHeight lower. The place of x = 0 depends on the body's support in the ready pose:
// - feet: the ankle of the leg that is not worked; on the step, the ankle of a level foot, with the edge at
//   body::stepEdge.
// - chair, bedEdge, bed, floor: the pelvis, which stays there. But a figure that rises from the bed's edge in the hold
//   keeps its feet in place instead. The edge is at body::bedEdge, a wall at poses.wall.
// - back: the pelvis. The head is at the viewer's left on the pillow, the front looks up, the feet are at the right.
// - side: the pelvis. The worked side is up and the front looks away from the viewer. The head is at the viewer's left
//   if the right leg is worked, else at the right: each is the mirror image of the other.

#include "base/side.hpp"
#include "figure/body/vector.hpp"
#include "figure/figure_moment.hpp"
#include "routine/stretch/pose.hpp"

#include <array>

namespace unknot {

/// The sign of z on the outer side of this half of the body: 1 for right, -1 for left.
constexpr double sideSign(Side side) { return side == Side::right ? 1.0 : -1.0; }

/// The angles of the leg or arm on `side`.
inline const LegAngles& legOf(const Pose& pose, Side side, Side worked) {
    return side == worked ? pose.workedLeg : pose.otherLeg;
}
inline const ArmAngles& armOf(const Pose& pose, Side side, Side worked) {
    return side == worked ? pose.workedArm : pose.otherArm;
}

struct Leg {
    Vector3 hip, knee, ankle;
    Frame thigh, shank; ///< Up lies along the bone, forward is the front of the leg.
    Frame foot;         ///< Forward is toward the toes, up is away from the sole.
    double toes = 0;    ///< Degrees by which the toes are bent toward the shin.
};

struct Arm {
    Vector3 shoulder, elbow, wrist;
    Vector3 along;      ///< From the wrist to the fingers.
    Vector3 palmToward; ///< The direction of the palm.
    Vector3 grip() const;
};

template <typename T>
struct BothSides {
    std::array<T, 2> values{};
    T& operator[](Side side) { return values[static_cast<std::size_t>(side)]; }
    const T& operator[](Side side) const { return values[static_cast<std::size_t>(side)]; }
};

struct Skeleton {
    Frame root; ///< The whole body's directions: those of the world unless it lies; see root.hpp.
    Vector3 pelvis, waist, neckBase, head;
    Frame lowerTrunk, chest, skull;
    BothSides<Leg> legs;
    BothSides<Arm> arms;
};

/// `worked` is the side that is stretched.
Skeleton skeletonAt(const Poses& poses, Side worked, const FigureMoment& moment);

} // namespace unknot
