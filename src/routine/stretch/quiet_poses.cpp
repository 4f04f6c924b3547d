#include "routine/stretch/quiet_poses.hpp"

namespace unknot {
namespace {

Pose standing() {
    Pose pose;
    pose.trunkLean = 1;
    pose.workedLeg = pose.otherLeg = {.hip = 1, .knee = 2};
    pose.workedArm = pose.otherArm = {.shoulder = 4, .elbow = 10, .spread = 7};
    return pose;
}

Pose seated() {
    Pose pose;
    pose.support = Support::chair;
    pose.trunkLean = -4;
    pose.workedLeg = pose.otherLeg = {.hip = 88, .knee = 92};
    pose.workedArm.reach = pose.otherArm.reach = HandReach::ownKnee;
    return pose;
}

Pose lying() {
    Pose pose;
    pose.support = Support::back;
    pose.neck = 14;
    pose.workedLeg = pose.otherLeg = {.hip = 42, .knee = 84};
    pose.workedArm = pose.otherArm = {.shoulder = 4, .elbow = 12, .spread = 14};
    return pose;
}

Pose onFloor() {
    Pose pose;
    pose.support = Support::floor;
    pose.trunkLean = 2;
    pose.trunkBend = 4;
    pose.neck = 2;
    pose.workedLeg = pose.otherLeg = {.hip = 120, .knee = 96};
    pose.workedArm.reach = pose.otherArm.reach = HandReach::ownKnee;
    return pose;
}

Poses still(Pose pose, Viewpoint view) {
    Poses poses;
    poses.support = pose.support;
    poses.view = view;
    poses.ready = pose;
    poses.hold = std::move(pose);
    return poses;
}

} // namespace

Poses quietPoses(BodyPosition position) {
    switch (position) {
    case BodyPosition::bed:
        return still(lying(), {.turn = -14, .above = 24});
    case BodyPosition::seated: {
        Poses poses = still(seated(), {.turn = 34, .above = 14});
        poses.chair = 0.135; // Well back on the seat.
        return poses;
    }
    case BodyPosition::floor:
        return still(onFloor(), {.turn = 28, .above = 16});
    case BodyPosition::standing:
        break;
    }
    return still(standing(), {.turn = 34, .above = 8});
}

} // namespace unknot
