#pragma once

// The light on the muscle that is stretched. Knows nothing of time: how strong it is comes in.

#include "figure/body/skeleton.hpp"
#include "figure/picture/sketch.hpp"
#include "routine/stretch/stretch.hpp"

namespace unknot {

/// The muscle's line on the leg: from one end to the other, as balls as thick as the muscle.
std::vector<Ball> muscleLine(Muscle muscle, const Leg& leg);

/// Layers of falling strength along the muscle, softer and wider where the limb is turned away; nothing when `strength`
/// is 0.
void addGlow(Sketch& sketch, Muscle muscle, const Leg& leg, double strength, Color color);

} // namespace unknot
