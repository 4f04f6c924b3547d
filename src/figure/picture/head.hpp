#pragma once

// The head as shapes: hair, face, nose and ear, for any direction of view. Knows nothing of the rest of the body except
// the neck.

#include "figure/body/skeleton.hpp"
#include "figure/picture/sketch.hpp"
#include "picture/theme.hpp"

namespace unknot {

void addHead(Sketch& sketch, const Skeleton& skeleton, const Theme& theme);

/// Continues the sketch's present part.
void addNeck(Sketch& sketch, const Skeleton& skeleton, Color skin);

} // namespace unknot
