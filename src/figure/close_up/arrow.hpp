#pragma once

// An arrow along a line of places, flat to the viewer. Knows nothing of what it points at.

#include "figure/picture/sketch.hpp"

namespace unknot {

/// `way` leads to the neck of the head, which goes on for 1.7 of its size. It continues the present part.
void addArrow(Sketch& sketch, std::span<const Vector3> way, double radius, double headSize, Color color);

} // namespace unknot
