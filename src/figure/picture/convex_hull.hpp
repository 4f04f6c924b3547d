#pragma once

// Outlines of convex shapes on the picture. Knows nothing of what they show.

#include "figure/picture/sketch.hpp"

#include <vector>

namespace unknot {

/// The outline of the smallest convex shape that covers the discs, clockwise on the picture. Larger discs get more
/// corners.
std::vector<Point> hullOf(const std::vector<Disc>& discs);

/// The part of a convex outline that lies within the circle.
std::vector<Point> clippedToCircle(std::vector<Point> outline, Point center, double radius);

} // namespace unknot
