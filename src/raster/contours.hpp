#pragma once

// The outlines of shapes as corners, with so many in a curve that nobody can tell. Knows nothing of how they are
// filled.

#include "picture/draw_list.hpp"

#include <vector>

namespace unknot {

/// Closed lines that enclose an area. One within another that goes around the other way takes its own area away.
class Contours {
public:
    void corner(Point at) { m_corners.push_back(at); }

    /// The part of a circle between two angles in radians, clockwise from the right where `to` is the larger.
    void arc(Point center, double radius, double from, double to);

    /// Ends one line; the next corner begins another.
    void close();

    const std::vector<Point>& corners() const { return m_corners; }
    const std::vector<std::size_t>& ends() const { return m_ends; } ///< Behind the last corner of each line.

private:
    std::vector<Point> m_corners;
    std::vector<std::size_t> m_ends;
};

/// Nothing for a shape without an area.
Contours contoursOf(const Polygon& shape);
Contours contoursOf(const Capsule& shape);
Contours contoursOf(const Arc& shape);

/// With corners as round as there is room for.
Contours contoursOf(const Box& box, double radius);

/// A line of this width inside the box.
Contours lineInside(const Box& box, double radius, double width);

} // namespace unknot
