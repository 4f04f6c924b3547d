#pragma once

// Shapes as coloured triangles whose edges fade over one pixel, so that they look smooth without
// multisampling. Pure geometry: knows nothing of windows or of any graphics library.

#include "picture/draw_list.hpp"

#include <vector>

namespace unknot {

/// One corner of a triangle; colours blend between the corners, alpha is straight.
struct Corner {
    float x = 0;
    float y = 0;
    Color color;
};

/// Three corners a triangle, in painting order; triangles may turn either way.
using Triangles = std::vector<Corner>;

/// Adds the triangles of a shape. Half of the fading pixel lies outside the exact edge and half inside,
/// so an edge on a pixel boundary stays sharp. Shapes thinner than a pixel become paler instead of
/// wider. Shapes with no area, or with a coordinate that is not finite, add nothing.
void addTriangles(Triangles& out, const Polygon& shape);
void addTriangles(Triangles& out, const Capsule& shape);
void addTriangles(Triangles& out, const Arc& shape);
void addTriangles(Triangles& out, const RoundedBox& shape);

} // namespace unknot
