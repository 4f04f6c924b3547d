#pragma once

// Where the figure's joints are at one moment of a stretch: angles become places, standing feet keep
// theirs, hands reach what they should. Lengths are shares of the body's height, the ground is y = 0.
// Knows nothing of cameras, shapes or colours.

#include "base/side.hpp"
#include "figure/vector.hpp"
#include "routine/pose.hpp"

#include <array>

namespace unknot {

/// z of what lies to the outside on this side of the body.
constexpr double outward(Side side) { return side == Side::right ? 1.0 : -1.0; }

struct Leg {
    Vector3 hip, knee, ankle;
    Frame thigh, shank; ///< Up lies along the bone, forward is the front of the leg.
    Frame foot;         ///< Forward is toward the toes, up is away from the sole.
};

struct Arm {
    Vector3 shoulder, elbow, wrist;
    Vector3 along;      ///< From the wrist to the fingers.
    Vector3 palmToward; ///< Where the palm looks.
    Vector3 grip() const;
};

template <typename T>
struct BothSides {
    std::array<T, 2> values{};
    T& operator[](Side side) { return values[static_cast<std::size_t>(side)]; }
    const T& operator[](Side side) const { return values[static_cast<std::size_t>(side)]; }
};

struct Skeleton {
    Vector3 pelvis, waist, neckBase, head;
    Frame lowerTrunk, chest, skull;
    BothSides<Leg> legs;
    BothSides<Arm> arms;
};

/// `into`, `cycle`, `breath` and `movement` are those of a FigureMoment; `worked` is the side that is stretched.
Skeleton skeletonAt(const Poses& poses, Side worked, double into, double cycle, double breath,
                    std::size_t movement = 0);

/// Height of the ankle at which a foot turned like this touches the ground.
double ankleHeightOf(const Frame& foot, Side side);

} // namespace unknot
