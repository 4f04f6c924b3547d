#pragma once

// How the whole body is turned by what carries it, and where its pelvis then is. Knows nothing of limbs.

#include "base/side.hpp"
#include "figure/body/vector.hpp"
#include "routine/stretch/pose.hpp"

namespace unknot {

/// The body's own directions: forward is where its front looks, up is toward its head, right is its right.
/// Upright it is that of the world. On the back the head is at x < 0 and the front looks up; on the side the worked
/// side is up and the front looks away from the viewer, so that the head is at x < 0 with the right side up and at
/// x > 0 with the left one.
Frame rootOf(Support support, Side worked);

/// The end of the bed at which the head lies: -1 at x < 0, or 1.
double headward(Support support, Side worked);

bool lies(Support support);

/// Height of the pelvis of a body that lies on what is at y = 0, turned any way about its length.
double lyingHeight(const Frame& root);

/// The pelvis of whoever does not stand.
Vector3 restingPelvis(Support support, const Frame& root);

} // namespace unknot
