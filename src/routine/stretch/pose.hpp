#pragma once

// The figure's joint angles at one moment of a stretch, and the poses a stretch moves through. Written
// for the leg that is worked and the other one, so that either side is the same pose with the names
// swapped. All angles are degrees; flexion and dorsiflexion are positive. Lengths are shares of the
// body's height. Knows nothing of drawing.

#include <vector>

namespace unknot {

/// How a foot meets what is under it: with its sole, with its lowest point (a heel) or not at all; it lies with
/// its lowest point on the seat of the chair ahead; it stands with its ball on the edge of the step, the heel
/// free; its sole is against the wall; its ankle lies on the other leg's knee.
enum class FootRest { flat, resting, free, onSeat, onStep, onWall, onOtherKnee };

struct LegAngles {
    double hip = 0; ///< Thigh against the vertical, forward positive.
    double knee = 0;
    double ankle = 0;  ///< Toes toward the shin positive; a flat foot overrides it.
    double spread = 0; ///< Thigh away from the middle.
    double turn = 0;   ///< Thigh about its own line, outward positive.
    double swing = 0;  ///< Toes toward the outside.
    double toes = 0;   ///< The toes alone, toward the shin positive; those of a foot on the step lie flat on it.
    FootRest foot = FootRest::flat;
    friend bool operator==(const LegAngles&, const LegAngles&) = default;
};

/// The grip of a hand; a reach overrides the arm's angles. The calf and the back of the thigh of the worked leg are
/// held at `along`, `around`. `towel`: an end of the towel round the ball of the worked foot, drawn taut. `bed`: the
/// mattress beside the hip, or under the pillow when lying on a side.
enum class HandReach {
    none,
    wall,
    rail,
    chairSeat,
    chairBack,
    bed,
    ownKnee,
    kneeOfWorkedLeg,
    calfOfWorkedLeg,
    backOfWorkedThigh,
    ballOfWorkedFoot,
    toesOfWorkedFoot,
    archOfWorkedFoot,
    ankleOfWorkedLeg,
    towel
};

struct ArmAngles {
    double shoulder = 0; ///< Upper arm forward of the trunk's line.
    double elbow = 0;
    double spread = 0;
    double along = 0.4; ///< Of a hand on a limb: share of the bone from its upper end; on the arch, from the heel.
    double around = 0;  ///< Likewise: degrees round the limb from its back, outward positive.
    double off = 0;     ///< Likewise: how far the hand is lifted off it, a share of the body's height.
    HandReach reach = HandReach::none;
    friend bool operator==(const ArmAngles&, const ArmAngles&) = default;
};

/// The support of the body. On feet, the other foot keeps its place; else the pelvis does. `bed` and `floor`: sits
/// on it with the legs along it. `bedEdge`: sits on the bed's edge with the feet on the floor. `back`: lies in bed
/// on the back. `side`: lies in bed on the side that is not worked.
enum class Support { feet, chair, bed, bedEdge, floor, back, side };

struct Pose {
    Support support = Support::feet;
    double trunkLean = 0; ///< Whole trunk, forward positive.
    double trunkBend = 0; ///< More of it in the trunk's middle.
    double neck = 0;      ///< More of it in the neck; looking up is negative.
    LegAngles workedLeg, otherLeg;
    ArmAngles workedArm, otherArm; ///< On the worked leg's side, and on the other.
    friend bool operator==(const Pose&, const Pose&) = default;
};

/// The close-up in a round window beside the figure: the worked foot seen from the figure's right (a right foot from
/// its outer side, a left one from its inner side), its sole, or the worked calf from behind with the hands that rub
/// it.
enum class CloseUp { none, foot, sole, calf };

/// From where the figure is seen.
struct View {
    double turn = 20; ///< How far the figure is turned toward the viewer.
    double above = 8; ///< How far the viewer looks down.
    CloseUp closeUp = CloseUp::none;
    friend bool operator==(const View&, const View&) = default;
};

/// A thing that lies on the figure.
enum class Laid { nothing, warmPackOnCalf, coldPackOnCalf };

/// A thing beside a standing figure, to hold on to when needed.
enum class Beside { nothing, rail };

/// One count of a paced movement goes through a cycle, back to its first pose. A held stretch has none; a
/// movement has one, or several that follow one another and begin with the same pose.
using Cycle = std::vector<Pose>;

/// True if the cycle looks different backwards: a circle does, to and fro does not.
bool hasTwoWays(const Cycle& cycle);

struct Poses {
    Support support = Support::feet; ///< In the hold, and where the furniture stands.
    double wall = 0.34;              ///< From the standing ankle, or the pelvis of who sits, to the wall.
    double chair = 0.3;              ///< To the seat's front edge: from the standing ankle where a foot lies on it, or
                                     ///< from the pelvis of who sits; to its back, where a hand holds that.
    Laid laid = Laid::nothing;
    Beside beside = Beside::nothing;
    View view;
    Pose ready;
    Pose hold;
    std::vector<Cycle> cycles;
    friend bool operator==(const Poses&, const Poses&) = default;
};

} // namespace unknot
