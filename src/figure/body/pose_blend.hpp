#pragma once

// The moments between the poses of a cycle; each angle is interpolated by itself. Knows nothing of bodies.

#include "routine/stretch/pose.hpp"

#include <cstddef>

namespace unknot {

/// The pose at `share` (0 to 1) of one round through the cycle with index `movement`; a round ends at its first pose.
/// `poses.hold` if that cycle does not exist.
Pose poseInCycle(const Poses& poses, std::size_t movement, double share);

} // namespace unknot
