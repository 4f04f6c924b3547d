#pragma once

// The figure's joint angles at one moment of a stretch, and the poses a stretch moves through. Written
// for the leg that is worked and the other one, so that either side is the same pose with the names
// swapped. All angles are degrees; flexion and dorsiflexion are positive. Knows nothing of drawing.

#include <vector>

namespace unknot {

struct LegAngles {
    double hip = 0;    ///< Thigh against the vertical of the pelvis, forward positive.
    double knee = 0;
    double ankle = 0;  ///< Toes toward the shin positive.
    double spread = 0; ///< Thigh away from the middle.
    double toes = 0;
};

/// What a hand does; a reach overrides the arm's angles.
enum class HandReach { none, wall, chairBack, chairSeat, ballOfWorkedFoot, ankleOfWorkedLeg, kneeOfWorkedLeg };

struct ArmAngles {
    double shoulder = 0; ///< Upper arm forward of the trunk's line.
    double elbow = 0;
    double spread = 0;
    HandReach reach = HandReach::none;
};

/// What stays where it is on the ground or the seat while the figure moves.
enum class Planted { otherFoot, bothFeet, seat };

struct Pose {
    double trunkLean = 0; ///< Whole trunk, forward positive.
    double trunkBend = 0; ///< More of it in the trunk's middle.
    double neck = 0;
    LegAngles workedLeg, otherLeg;
    ArmAngles workedArm, otherArm; ///< On the worked leg's side, and on the other.
    Planted planted = Planted::bothFeet;
};

/// `closeUp` brings the camera to the worked foot.
enum class View { whole, closeUp };

/// `cycle` is what one count of a paced movement goes through; empty for a held stretch.
struct Poses {
    Pose ready;
    Pose hold;
    std::vector<Pose> cycle;
    View view = View::whole;
};

} // namespace unknot
