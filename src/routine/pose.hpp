#pragma once

// The figure's joint angles at one moment of a stretch, and the poses a stretch moves through. Written
// for the leg that is worked and the other one, so that either side is the same pose with the names
// swapped. All angles are degrees; flexion and dorsiflexion are positive. Lengths are shares of the
// body's height. Knows nothing of drawing.

#include <vector>

namespace unknot {

/// How a foot meets the ground: with its sole, with its lowest point (a heel) or not at all; or it lies
/// with its lowest point on the seat of the chair ahead.
enum class FootRest { flat, resting, onSeat, free };

struct LegAngles {
    double hip = 0; ///< Thigh against the vertical, forward positive.
    double knee = 0;
    double ankle = 0;  ///< Toes toward the shin positive; a flat foot overrides it.
    double spread = 0; ///< Thigh away from the middle.
    double turn = 0;   ///< Thigh about its own line, outward positive.
    double swing = 0;  ///< Toes toward the outside.
    FootRest foot = FootRest::flat;
    friend bool operator==(const LegAngles&, const LegAngles&) = default;
};

/// What a hand does; a reach overrides the arm's angles.
enum class HandReach { none, wall, chairSeat, ownKnee, kneeOfWorkedLeg, ballOfWorkedFoot, ankleOfWorkedLeg };

struct ArmAngles {
    double shoulder = 0; ///< Upper arm forward of the trunk's line.
    double elbow = 0;
    double spread = 0;
    HandReach reach = HandReach::none;
    friend bool operator==(const ArmAngles&, const ArmAngles&) = default;
};

struct Pose {
    double trunkLean = 0; ///< Whole trunk, forward positive.
    double trunkBend = 0; ///< More of it in the trunk's middle.
    double neck = 0;      ///< More of it in the neck; looking up is negative.
    LegAngles workedLeg, otherLeg;
    ArmAngles workedArm, otherArm; ///< On the worked leg's side, and on the other.
    friend bool operator==(const Pose&, const Pose&) = default;
};

/// What carries the body: the other foot keeps its place, or else the pelvis does.
enum class Support { feet, chair, bed, floor };

/// From where the figure is seen, and whether a close-up of the worked foot is shown beside it.
struct View {
    double turn = 20; ///< How far the figure is turned toward the viewer.
    double above = 8; ///< How far the viewer looks down.
    bool closeUp = false;
    friend bool operator==(const View&, const View&) = default;
};

/// `cycle` is what one count of a paced movement goes through, back to its first; empty for a held stretch.
struct Poses {
    Support support = Support::feet;
    double wall = 0.34; ///< From the standing ankle to the wall, where a hand reaches for it.
    double chair = 0.3; ///< From the standing ankle to the seat's front edge, where a foot lies on it.
    View view;
    Pose ready;
    Pose hold;
    std::vector<Pose> cycle;
    friend bool operator==(const Poses&, const Poses&) = default;
};

} // namespace unknot
