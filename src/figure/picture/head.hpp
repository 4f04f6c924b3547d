#pragma once

// The head as shapes: hair, face, nose and ear, from wherever it is seen. Knows nothing of the rest of the body
// but the neck that it stands on.

#include "figure/body/skeleton.hpp"
#include "figure/picture/sketch.hpp"
#include "picture/theme.hpp"

namespace unknot {

void addHead(Sketch& sketch, const Skeleton& skeleton, const Theme& theme);

/// Goes on with the sketch's present part.
void addNeck(Sketch& sketch, const Skeleton& skeleton, Color skin);

} // namespace unknot
