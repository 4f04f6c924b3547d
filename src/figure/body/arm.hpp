#pragma once

// Brings a hand to its goal: the shoulder follows a little, the elbow bends, the wrist stays within its range. Knows
// nothing of the things that a hand holds.

#include "figure/body/hand_goal.hpp"

namespace unknot {

/// The path of a hand between two goals: in an arc, or close along a leg that lies still.
enum class HandMotion { swung, alongLeg };

/// The goal at `share` (0 to 1) of the way between two goals, round the body to which `chest` belongs.
HandGoal interpolateGoal(const HandGoal& from, const HandGoal& to, double share, const Frame& chest, Side side,
                         HandMotion motion = HandMotion::swung);

/// `arm` must have its shoulder at rest. The palm reaches its goal if the arm is long enough.
void placeArm(Arm& arm, const HandGoal& goal);

} // namespace unknot
