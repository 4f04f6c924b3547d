#pragma once

// The directions of the whole body on its support, and the place of its pelvis. Knows nothing of limbs.

#include "base/side.hpp"
#include "figure/body/vector.hpp"
#include "routine/stretch/pose.hpp"

namespace unknot {

/// The body's own directions: forward is ahead of its front, up is toward its head, right is to its right. Upright,
/// they are those of the world. On the back, the head is at x < 0 and the front looks up. On the side, the worked side
/// is up and the front looks away from the viewer: the head is at x < 0 if the right side is worked, else at x > 0.
Frame rootOf(Support support, Side worked);

/// The end of the bed at which the head lies: -1 at x < 0, 1 at x > 0.
double headSign(Support support, Side worked);

bool isLying(Support support);

/// Height of the pelvis of a body that lies on a surface at y = 0, turned about its length in any way.
double lyingHeight(const Frame& root);

/// The pelvis of a body that does not stand.
Vector3 restingPelvis(Support support, const Frame& root);

} // namespace unknot
