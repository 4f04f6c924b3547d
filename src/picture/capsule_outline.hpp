#pragma once

// The outline of a capsule: the points at which its two tangents touch its circles. Knows nothing of drawing.

#include "picture/draw_list.hpp"

#include <optional>

namespace unknot {

/// Right and left are those of a viewer who looks from `from` to `to`; y grows downward.
struct CapsuleTangents {
    Point fromRight, toRight, toLeft, fromLeft;
    double axis = 0; ///< Direction from `from` to `to`, in radians clockwise from the right.
    double lean = 0; ///< Angle between the axis and the radii to those four points, in radians.
};

/// Empty if one circle lies within the other: then the larger circle is the whole outline.
std::optional<CapsuleTangents> tangentsOf(const Capsule& capsule);

} // namespace unknot
