#pragma once

// The figure's joint angles at one moment of a stretch, and the poses of a stretch. Poses name the worked and the other
// leg, so that either side can use them. Angles are in degrees; flexion and dorsiflexion are positive. Lengths are
// shares of the body's height. Knows nothing of drawing.

#include <cstddef>
#include <string>
#include <vector>

namespace unknot {

/// How a foot meets its support. `flat`: with its sole. `resting`: with its lowest point, such as the heel. `free`: not
/// at all. `onSeat`: its lowest point on the seat of the chair ahead. `onStep`: its ball on the edge of the step, the
/// heel free. `onWall`: its sole against the wall. `onOtherKnee`: its ankle on the other leg's knee.
enum class FootContact { flat, resting, free, onSeat, onStep, onWall, onOtherKnee };

struct LegAngles {
    double hip = 0; ///< Thigh against the vertical, forward positive.
    double knee = 0;
    double ankle = 0;  ///< Toes toward the shin positive; ignored for a flat foot.
    double spread = 0; ///< Thigh away from the body's middle.
    double turn = 0;   ///< Rotation of the thigh about its own axis, outward positive.
    double swing = 0;  ///< Foot turned sideways, toes outward positive.
    double toes = 0;   ///< The toes alone, toward the shin positive. A foot on the step keeps them flat.
    FootContact foot = FootContact::flat;
    friend bool operator==(const LegAngles&, const LegAngles&) = default;
};

/// The target of a hand; any but `none` overrides the arm's angles. ArmAngles::along and `around` place a hand on the
/// calf or the back of the thigh of the worked leg. `towel`: an end of the towel round the ball of the worked foot,
/// pulled taut. `bed`: the mattress beside the hip, or under the pillow if the figure lies on its side.
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
    double along = 0.4; ///< For a hand on a limb: share of the bone from its upper end; on the arch, from the heel.
    double around = 0;  ///< For a hand on a limb: degrees round it from its back, outward positive.
    double off = 0;     ///< For a hand on a limb: its distance from the skin, a share of the body's height.
    HandReach reach = HandReach::none;
    friend bool operator==(const ArmAngles&, const ArmAngles&) = default;
};

/// The support of the body. On feet the other foot keeps its place, on all others the pelvis. `bed` and `floor`: sits
/// on it with the legs along it. `bedEdge`: sits on the edge of the bed with the feet on the floor. `back`: lies on its
/// back in bed. `side`: lies in bed on the side that is not worked.
enum class Support { feet, chair, bed, bedEdge, floor, back, side };

struct Pose {
    Support support = Support::feet;
    double trunkLean = 0; ///< The whole trunk, forward positive.
    double trunkBend = 0; ///< Additional bend in the middle of the trunk.
    double neck = 0;      ///< Additional bend in the neck; looking up is negative.
    double trunkSide = 0; ///< Sideways bend of the trunk. Toward the worked side positive, as in the three below.
    double trunkTurn = 0; ///< Turn of the shoulders against the hips.
    double neckSide = 0;  ///< Additional sideways bend in the neck.
    double neckTurn = 0;  ///< Additional turn of the head.
    LegAngles workedLeg, otherLeg;
    ArmAngles workedArm, otherArm; ///< On the worked leg's side and on the other side.
    friend bool operator==(const Pose&, const Pose&) = default;
};

/// The close-up in a round window beside the figure. `foot`: the worked foot from the figure's right, so a right foot
/// shows its outer side, a left foot its inner side; on a step, both feet. `sole`: its sole. `calf`: the worked calf
/// from behind, with the hands that rub it.
enum class CloseUp { none, foot, sole, calf };

/// The viewer's direction, in degrees.
struct Viewpoint {
    double turn = 20; ///< The figure's turn toward the viewer.
    double above = 8; ///< The viewer's angle above the horizontal, looking down.
    CloseUp closeUp = CloseUp::none;
    friend bool operator==(const Viewpoint&, const Viewpoint&) = default;
};

/// A thing that lies on the figure.
enum class PackPlacement { nothing, warmPackOnCalf, coldPackOnCalf };

/// A thing beside a standing figure, to hold on to if needed.
enum class Handhold { nothing, rail };

/// One count of a paced movement: through all poses and back to the first. A held stretch has no cycle. A movement has
/// one, or several that follow one another and share their first pose.
using Cycle = std::vector<Pose>;

/// True if the cycle looks different backwards: a circle does, a movement to and fro does not.
bool hasDirection(const Cycle& cycle);

/// A pose between ready and hold, to which an instruction leads.
struct WayPose {
    std::string name;
    Pose pose;
    friend bool operator==(const WayPose&, const WayPose&) = default;
};

struct Poses {
    Support support = Support::feet; ///< The support in the hold, by which the furniture is placed.
    double wall = 0.34;              ///< To the wall from the standing ankle, or from the pelvis of a sitting figure.
    /// The distance of the chair. To the front edge of its seat: from the standing ankle if a foot lies on it, else
    /// from the pelvis of a sitting figure. To its back, from the standing ankle, if a hand holds that.
    double chair = 0.3;
    PackPlacement laid = PackPlacement::nothing;
    Handhold beside = Handhold::nothing;
    Viewpoint view;
    Pose ready;
    std::vector<WayPose> way; ///< The poses from ready to hold, in order. May be empty.
    Pose hold;
    std::vector<Cycle> cycles;
    friend bool operator==(const Poses&, const Poses&) = default;
};

/// The progress at the pose with this index on the way: 0 for ready, 1 for hold, the poses of the way evenly between.
double progressOfPose(const Poses& poses, std::size_t index);

/// The index of the pose that is nearest to `progress`.
std::size_t poseOfProgress(const Poses& poses, double progress);

/// The share of the last part of the way, from the last pose before the hold, that `progress` has gone. 0 before it.
double lastPartOfWay(const Poses& poses, double progress);

} // namespace unknot
