#pragma once

// The points at which the two tangents of a capsule touch its circles.

#include "picture/draw_list.hpp"

#include <optional>

namespace unknot {

/// Seen from `from` to `to`, on a picture whose y grows downward.
struct CapsuleTangents {
    Point fromRight, toRight, toLeft, fromLeft;
    double axis = 0; ///< Direction from `from` to `to`, in radians clockwise from the right.
    double lean = 0; ///< Angle between the axis and the radii to those four points.
};

/// Nothing when one circle lies within the other: then the larger circle is the whole outline.
std::optional<CapsuleTangents> tangentsOf(const Capsule& capsule);

} // namespace unknot
