#pragma once

// Poses between poses: each angle by itself. Knows nothing of bodies.

#include "routine/pose.hpp"

namespace unknot {

/// The pose at `share` (0 to 1) of one round through the cycle, which ends where it began. `hold` when
/// the cycle is empty.
Pose poseInCycle(const Poses& poses, double share);

} // namespace unknot
