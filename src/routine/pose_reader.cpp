#include "routine/pose_reader.hpp"

#include <string>

namespace unknot {

namespace {

constexpr std::size_t mostCyclePoses = 24;

/// How far a joint of most people goes; what lies outside is a slip of the pen.
struct JointRange {
    const char* key;
    double LegAngles::*angle;
    double lowest, highest;
};
constexpr JointRange legJoints[] = {
    {"hip", &LegAngles::hip, -35, 130},      {"knee", &LegAngles::knee, 0, 150},  {"ankle", &LegAngles::ankle, -60, 35},
    {"spread", &LegAngles::spread, -25, 60}, {"turn", &LegAngles::turn, -45, 90}, {"swing", &LegAngles::swing, -40, 40},
};

struct ArmRange {
    const char* key;
    double ArmAngles::*angle;
    double lowest, highest;
};
constexpr ArmRange armJoints[] = {
    {"shoulder", &ArmAngles::shoulder, -60, 180},
    {"elbow", &ArmAngles::elbow, 0, 150},
    {"spread", &ArmAngles::spread, -20, 120},
};

struct TrunkRange {
    const char* key;
    double Pose::*angle;
    double lowest, highest;
};
constexpr TrunkRange trunkJoints[] = {
    {"lean", &Pose::trunkLean, -30, 80},
    {"bend", &Pose::trunkBend, -25, 60},
    {"neck", &Pose::neck, -50, 50},
};

constexpr double deepestHip = 150; ///< Degrees between the thigh and the trunk's line.

template <typename Range, typename Owner>
void readAngles(Mapping& keys, const Range& ranges, Owner& owner) {
    for (const auto& range : ranges)
        if (const auto node = keys.optional(range.key))
            owner.*range.angle = node->number(range.lowest, range.highest).value_or(owner.*range.angle);
}

void readLeg(const Node& node, LegAngles& leg) {
    Mapping keys(node, "leg");
    if (!keys.good()) return;
    readAngles(keys, legJoints, leg);
    if (const auto foot = keys.optional("foot"))
        leg.foot = foot->choice<FootRest>({{"flat", FootRest::flat},
                                           {"resting", FootRest::resting},
                                           {"on-seat", FootRest::onSeat},
                                           {"free", FootRest::free}})
                       .value_or(leg.foot);
    keys.finish();
}

void readArm(const Node& node, ArmAngles& arm) {
    Mapping keys(node, "arm");
    if (!keys.good()) return;
    if (const auto hand = keys.optional("hand")) {
        arm.reach = hand->choice<HandReach>({{"free", HandReach::none},
                                             {"wall", HandReach::wall},
                                             {"chair-seat", HandReach::chairSeat},
                                             {"own-knee", HandReach::ownKnee},
                                             {"worked-knee", HandReach::kneeOfWorkedLeg},
                                             {"worked-foot", HandReach::ballOfWorkedFoot},
                                             {"worked-ankle", HandReach::ankleOfWorkedLeg}})
                        .value_or(arm.reach);
        if (arm.reach != HandReach::none)
            for (const ArmRange& range : armJoints)
                if (keys.has(range.key)) keys.optional(range.key)->complain("a hand that reaches needs no angles");
    }
    readAngles(keys, armJoints, arm);
    keys.finish();
}

/// `legs` for both alike, or `worked-leg` and `other-leg`; arms likewise.
template <typename Limb, typename Read>
void readPair(Mapping& keys, const std::string& what, Limb& worked, Limb& other, Read read) {
    if (const auto both = keys.optional(what + "s")) {
        read(*both, worked);
        other = worked;
    }
    for (Limb* limb : {&worked, &other}) {
        const std::string key = (limb == &worked ? "worked-" : "other-") + what;
        if (const auto one = keys.optional(key)) read(*one, *limb);
    }
}

void checkHips(const Node& node, const Pose& pose) {
    for (const LegAngles* leg : {&pose.workedLeg, &pose.otherLeg})
        if (leg->hip + pose.trunkLean > deepestHip) {
            node.complain("the trunk leans too far over a thigh: 'hip' and 'lean' together may be at most 150");
            return;
        }
}

/// What is not said stays as `pose` has it.
Pose readPose(const Node& node, Pose pose) {
    Mapping keys(node, "pose");
    if (!keys.good()) return pose;
    if (const auto trunk = keys.optional("trunk")) {
        Mapping angles(*trunk, "trunk");
        if (angles.good()) {
            readAngles(angles, trunkJoints, pose);
            angles.finish();
        }
    }
    readPair(keys, "leg", pose.workedLeg, pose.otherLeg, readLeg);
    readPair(keys, "arm", pose.workedArm, pose.otherArm, readArm);
    checkHips(node, pose);
    keys.finish();
    return pose;
}

View readView(const Node& node) {
    View view;
    Mapping keys(node, "view");
    if (!keys.good()) return view;
    if (const auto turn = keys.optional("turn")) view.turn = turn->number(-60, 60).value_or(view.turn);
    if (const auto above = keys.optional("above")) view.above = above->number(0, 45).value_or(view.above);
    if (const auto closeUp = keys.optional("close-up"))
        view.closeUp = closeUp->choice<bool>({{"foot", true}, {"none", false}}).value_or(false);
    keys.finish();
    return view;
}

void readSurroundings(Mapping& keys, Poses& poses) {
    if (const auto support = keys.optional("support"))
        poses.support = support
                            ->choice<Support>({{"feet", Support::feet},
                                               {"chair", Support::chair},
                                               {"bed", Support::bed},
                                               {"floor", Support::floor}})
                            .value_or(poses.support);
    if (const auto wall = keys.optional("wall")) poses.wall = wall->number(0.2, 0.8).value_or(poses.wall);
    if (const auto chair = keys.optional("chair")) poses.chair = chair->number(0.1, 0.6).value_or(poses.chair);
    if (const auto view = keys.optional("view")) poses.view = readView(*view);
}

} // namespace

std::optional<Poses> readPoses(const Node& node) {
    Poses poses;
    Mapping keys(node, "set of poses");
    if (!keys.good()) return std::nullopt;
    readSurroundings(keys, poses);
    if (const auto ready = keys.required("ready")) poses.ready = readPose(*ready, {});
    if (const auto hold = keys.required("hold")) poses.hold = readPose(*hold, {});
    if (const auto cycle = keys.optional("cycle"))
        if (const auto entries = cycle->list(3, mostCyclePoses, "each pose of the cycle"))
            for (const Node& entry : *entries)
                poses.cycle.push_back(readPose(entry, poses.hold));
    keys.finish();
    if (node.complaints().anyError()) return std::nullopt;
    return poses;
}

} // namespace unknot
