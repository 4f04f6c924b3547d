#pragma once

// The places of things to hold and to lean on, as shares of the body's height. Drawings and hands take them from here,
// so that they agree. Knows nothing of shapes or arms.

#include "figure/body/body_measures.hpp"
#include "figure/body/skeleton.hpp"

namespace unknot {

/// Stairs go up ahead of the feet, with a rail along them.
inline constexpr double railRadius = 0.011, railAside = 0.17, railHeight = 0.5, railRise = 0.5;
inline constexpr double railFrom = 0.05, railTo = 0.56, railFirstPost = 0.16,
                        railGripAhead = 0.2; ///< x, from the standing ankle.

/// The middle of the rail on this side, `ahead` of the standing ankle.
inline Vector3 railAt(Side side, double ahead) {
    return {ahead, railHeight + railRise * ahead, sideSign(side) * railAside};
}

/// A chair held by its back stands ahead and faces the same way as the figure.
inline constexpr double chairBackHeight = 0.575;
inline Vector3 chairBackTop(const Poses& poses) { return {poses.chair, chairBackHeight, 0}; }

/// The support of a propped-up leg in bed: x from and to, its height over the mattress, and half of its width.
struct LegRestPlacement {
    double from, to, height, half;
};
inline constexpr LegRestPlacement legRest{0.45, 0.53, 0.10, 0.15};

/// The level rail on the far side of a standing figure: its distance and its height.
inline constexpr double besideRailAside = 0.23, besideRailHeight = 0.5;

/// A towel round the ball of a foot: its middle under the sole, and the places at which it leaves the foot's edges.
struct TowelLoop {
    Vector3 under, inner, outer;
};
inline TowelLoop towelLoop(const Leg& leg, Side side) {
    const auto at = [&](double y, double z) { return leg.ankle + leg.foot.toWorld({0.078, y, z * sideSign(side)}); };
    return {at(-0.043, 0), at(-0.03, -0.035), at(-0.03, 0.033)};
}

} // namespace unknot
