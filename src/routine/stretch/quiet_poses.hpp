#pragma once

// The poses of an exercise whose author drew none: a figure that only waits. Knows nothing of routines.

#include "routine/stretch/stretch.hpp"

namespace unknot {

/// Stands, sits on a chair, lies in bed or sits on the floor, and holds nothing.
Poses quietPoses(BodyPosition position);

} // namespace unknot
