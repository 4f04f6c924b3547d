#pragma once

// The glow on the stretched muscle. Knows nothing of time: the caller gives its strength.

#include "figure/body/skeleton.hpp"
#include "figure/picture/sketch.hpp"
#include "routine/stretch/stretch.hpp"

namespace unknot {

/// The line of a leg's muscle from end to end, as balls of the muscle's thickness.
std::vector<Ball> muscleLine(Muscle muscle, const Leg& leg);

/// Likewise of a muscle of another part of the body, on one side. Empty for an unknown muscle.
std::vector<Ball> muscleLine(Muscle muscle, const Skeleton& skeleton, Side side);

/// Layers along the muscle: the wider, the weaker. A muscle behind its limb gets softer and wider layers. Adds nothing
/// if `strength` is 0.
void addGlow(Sketch& sketch, Muscle muscle, const Leg& leg, double strength, Color color);
void addGlow(Sketch& sketch, Muscle muscle, const Skeleton& skeleton, Side side, double strength, Color color);

} // namespace unknot
