#pragma once

// Poses between poses: each angle by itself. Knows nothing of bodies.

#include "routine/stretch/pose.hpp"

#include <cstddef>

namespace unknot {

/// The pose at `share` (0 to 1) of one round through the cycle of this number, which ends where it began. `hold`
/// when there is none.
Pose poseInCycle(const Poses& poses, std::size_t movement, double share);

} // namespace unknot
