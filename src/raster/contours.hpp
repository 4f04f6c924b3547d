#pragma once

// The outlines of shapes as corners, with enough corners in a curve to look smooth. Knows nothing of filling.

#include "picture/draw_list.hpp"

#include <vector>

namespace unknot {

/// Closed lines around an area. A line within another cuts a hole if it runs in the opposite direction.
class Contours {
public:
    void corner(Point at) { m_corners.push_back(at); }

    /// Part of a circle between two angles in radians, clockwise from the right; counterclockwise if `to` is the
    /// smaller.
    void arc(Point center, double radius, double from, double to);

    /// Ends a line; the next corner begins another.
    void close();

    const std::vector<Point>& corners() const { return m_corners; }
    const std::vector<std::size_t>& ends() const { return m_ends; } ///< The index behind the last corner of each line.

private:
    std::vector<Point> m_corners;
    std::vector<std::size_t> m_ends;
};

/// Empty for a shape without an area.
Contours contoursOf(const Polygon& shape);
Contours contoursOf(const Capsule& shape);
Contours contoursOf(const Arc& shape);

/// The corners are rounded by `radius`, or by as much of it as fits.
Contours contoursOf(const Box& box, double radius);

/// A line of `width` along the edge, inside the box.
Contours lineInside(const Box& box, double radius, double width);

} // namespace unknot
