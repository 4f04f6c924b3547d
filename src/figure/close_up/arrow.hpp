#pragma once

// An arrow along a line of places, flat to the viewer. Knows nothing of the thing that it shows.

#include "figure/picture/sketch.hpp"

namespace unknot {

/// `way` ends at the neck of the arrow's head, which is 1.7 times `headSize` long. The arrow joins the sketch's present
/// part. Draws nothing for fewer than two places.
void addArrow(Sketch& sketch, std::span<const Vector3> way, double radius, double headSize, Color color);

} // namespace unknot
