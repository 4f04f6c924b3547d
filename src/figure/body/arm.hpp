#pragma once

// How an arm gets its hand to where it should be: the shoulder follows a little, the elbow bends, the wrist
// stays within what a wrist does. Knows nothing of what there is to hold.

#include "figure/body/hand_goal.hpp"

namespace unknot {

/// How a hand goes from one thing to another: in an arc, or close along a leg that lies still.
enum class HandWay { swung, alongLeg };

/// The goal on the way from one to another, round the body whose `chest` it is.
HandGoal between(const HandGoal& from, const HandGoal& to, double share, const Frame& chest, Side side,
                 HandWay way = HandWay::swung);

/// `arm` has its shoulder at rest. The palm is put to its goal if the arm is long enough.
void placeArm(Arm& arm, const HandGoal& goal);

} // namespace unknot
