#pragma once

// What all shapes are made of: convex insides and the bands around them that fade away. Pure geometry.

#include "desktop/triangles.hpp"

#include <initializer_list>

namespace unknot {

/// A closed outline, or an open line of points.
using Ring = std::vector<Point>;

/// Of the fading pixel: as much outside the edge as inside it.
inline constexpr double halfPixel = 0.5;

bool allFinite(std::initializer_list<double> values);

/// The colour with its alpha times `share`, which is held between 0 and 1.
Color faded(Color color, double share);

void addTriangle(Triangles& out, Point a, Point b, Point c, Color color);

/// The band between two lines of equally many points.
void addBand(Triangles& out, const Ring& from, Color fromColor, const Ring& to, Color toColor, bool closed);

/// The inside of a convex ring.
void addConvex(Triangles& out, const Ring& convex, Color color);

} // namespace unknot
