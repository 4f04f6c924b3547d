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
    {"toes", &LegAngles::toes, -20, 60},
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

/// Where on a limb a hand lies that reaches for it.
constexpr ArmRange placesOnLimb[] = {
    {"along", &ArmAngles::along, 0, 1},
    {"around", &ArmAngles::around, -180, 180},
    {"off", &ArmAngles::off, 0, 0.2},
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
                                           {"free", FootRest::free},
                                           {"on-seat", FootRest::onSeat},
                                           {"on-step", FootRest::onStep},
                                           {"on-wall", FootRest::onWall},
                                           {"on-other-knee", FootRest::onOtherKnee}})
                       .value_or(leg.foot);
    keys.finish();
}

/// Only a hand on the worked calf, thigh or arch has a place along it; round the arch there is none.
void checkPlaceOnLimb(Mapping& keys, HandReach reach) {
    const bool onArch = reach == HandReach::archOfWorkedFoot;
    if (reach == HandReach::calfOfWorkedLeg || reach == HandReach::backOfWorkedThigh) return;
    for (const ArmRange& range : placesOnLimb) {
        if (!keys.has(range.key) || (onArch && range.angle != &ArmAngles::around)) continue;
        keys.optional(range.key)->complain("'" + std::string(range.key) +
                                           "' is for a hand on 'worked-calf' or 'worked-thigh'" +
                                           (range.angle == &ArmAngles::around ? "" : ", or on 'worked-arch'"));
    }
}

void readArm(const Node& node, ArmAngles& arm) {
    Mapping keys(node, "arm");
    if (!keys.good()) return;
    if (const auto hand = keys.optional("hand")) {
        arm.reach = hand->choice<HandReach>({{"free", HandReach::none},
                                             {"wall", HandReach::wall},
                                             {"rail", HandReach::rail},
                                             {"chair-seat", HandReach::chairSeat},
                                             {"chair-back", HandReach::chairBack},
                                             {"bed", HandReach::bed},
                                             {"own-knee", HandReach::ownKnee},
                                             {"worked-knee", HandReach::kneeOfWorkedLeg},
                                             {"worked-calf", HandReach::calfOfWorkedLeg},
                                             {"worked-thigh", HandReach::backOfWorkedThigh},
                                             {"worked-foot", HandReach::ballOfWorkedFoot},
                                             {"worked-toes", HandReach::toesOfWorkedFoot},
                                             {"worked-arch", HandReach::archOfWorkedFoot},
                                             {"worked-ankle", HandReach::ankleOfWorkedLeg},
                                             {"towel", HandReach::towel}})
                        .value_or(arm.reach);
        if (arm.reach != HandReach::none)
            for (const ArmRange& range : armJoints)
                if (keys.has(range.key)) keys.optional(range.key)->complain("a hand that reaches needs no angles");
    }
    readAngles(keys, armJoints, arm);
    readAngles(keys, placesOnLimb, arm);
    checkPlaceOnLimb(keys, arm.reach);
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

/// Where a foot can be depends on what carries the body.
void checkFeet(const Node& node, const Pose& pose) {
    for (const LegAngles* leg : {&pose.workedLeg, &pose.otherLeg}) {
        if (leg->foot == FootRest::onStep && pose.support != Support::feet)
            node.complain("a foot is 'on-step' only where the support is 'feet'");
        if (leg->foot == FootRest::onWall && pose.support != Support::floor)
            node.complain("a foot is 'on-wall' only where the support is 'floor'");
    }
    if (pose.otherLeg.foot == FootRest::onOtherKnee) node.complain("only the worked leg's foot can be 'on-other-knee'");
}

std::optional<Support> readSupport(const Node& node) {
    return node.choice<Support>({{"feet", Support::feet},
                                 {"chair", Support::chair},
                                 {"bed", Support::bed},
                                 {"bed-edge", Support::bedEdge},
                                 {"floor", Support::floor},
                                 {"back", Support::back},
                                 {"side", Support::side}});
}

/// What is not said stays as `pose` has it.
Pose readPose(const Node& node, Pose pose) {
    Mapping keys(node, "pose");
    if (!keys.good()) return pose;
    if (const auto support = keys.optional("support")) pose.support = readSupport(*support).value_or(pose.support);
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
    checkFeet(node, pose);
    keys.finish();
    return pose;
}

/// The head of who lies on a side is at one end of the bed or the other, as the side wants it.
void checkTurning(const Node& node, const Poses& poses) {
    const bool readyOnSide = poses.ready.support == Support::side, holdsOnSide = poses.hold.support == Support::side;
    if (readyOnSide != holdsOnSide) node.complain("who holds on the 'side' is ready on it too");
}

View readView(const Node& node) {
    View view;
    Mapping keys(node, "view");
    if (!keys.good()) return view;
    if (const auto turn = keys.optional("turn")) view.turn = turn->number(-60, 60).value_or(view.turn);
    if (const auto above = keys.optional("above")) view.above = above->number(0, 70).value_or(view.above);
    if (const auto closeUp = keys.optional("close-up"))
        view.closeUp = closeUp
                           ->choice<CloseUp>({{"none", CloseUp::none},
                                              {"foot", CloseUp::foot},
                                              {"sole", CloseUp::sole},
                                              {"calf", CloseUp::calf}})
                           .value_or(view.closeUp);
    keys.finish();
    return view;
}

void readSurroundings(Mapping& keys, Poses& poses) {
    if (const auto support = keys.optional("support")) poses.support = readSupport(*support).value_or(poses.support);
    if (const auto wall = keys.optional("wall")) poses.wall = wall->number(0.2, 0.8).value_or(poses.wall);
    // Who sits on a chair sits well back, if nothing else is said.
    if (poses.support == Support::chair) poses.chair = 0.135;
    if (const auto chair = keys.optional("chair")) poses.chair = chair->number(0, 0.6).value_or(poses.chair);
    if (const auto laid = keys.optional("laid"))
        poses.laid = laid->choice<Laid>({{"nothing", Laid::nothing},
                                         {"warm-pack-on-calf", Laid::warmPackOnCalf},
                                         {"cold-pack-on-calf", Laid::coldPackOnCalf}})
                         .value_or(poses.laid);
    if (const auto beside = keys.optional("beside"))
        poses.beside =
            beside->choice<Beside>({{"nothing", Beside::nothing}, {"rail", Beside::rail}}).value_or(poses.beside);
    if (const auto view = keys.optional("view")) poses.view = readView(*view);
}

/// A movement bends joints and moves a hand along a limb; what bears and holds the body stays as it was.
bool holdsAlike(const Pose& a, const Pose& b) {
    return a.support == b.support && a.workedLeg.foot == b.workedLeg.foot && a.otherLeg.foot == b.otherLeg.foot &&
           a.workedArm.reach == b.workedArm.reach && a.otherArm.reach == b.otherArm.reach;
}

void readCycle(const Node& node, Poses& poses) {
    const auto entries = node.list(3, mostCyclePoses, "each pose of the cycle");
    if (!entries) return;
    Cycle cycle;
    for (const Node& entry : *entries) {
        cycle.push_back(readPose(entry, poses.hold));
        if (!holdsAlike(cycle.front(), cycle.back()))
            entry.complain("the poses of a cycle have the same 'support', and each 'foot' and 'hand' as in its first");
    }
    if (!poses.cycles.empty() && cycle.front() != poses.cycles.front().front())
        node.complain("every cycle begins with the same pose, so that one can follow another");
    poses.cycles.push_back(std::move(cycle));
}

/// `cycle`, or `cycles` for several that follow one another.
void readCycles(Mapping& keys, Poses& poses) {
    if (const auto cycle = keys.optional("cycle")) readCycle(*cycle, poses);
    const auto cycles = keys.optional("cycles");
    if (!cycles) return;
    if (keys.has("cycle")) {
        cycles->complain("there is either 'cycle' or 'cycles', not both; delete one of them");
        return;
    }
    if (const auto entries = cycles->list(fewestCycles, mostCycles, "each cycle"))
        for (const Node& entry : *entries)
            readCycle(entry, poses);
}

} // namespace

std::optional<Poses> readPoses(const Node& node) {
    const std::size_t before = node.complaints().errors();
    Poses poses;
    Mapping keys(node, "set of poses");
    if (!keys.good()) return std::nullopt;
    readSurroundings(keys, poses);
    Pose carried;
    carried.support = poses.support;
    if (const auto ready = keys.required("ready")) poses.ready = readPose(*ready, carried);
    if (const auto hold = keys.required("hold")) poses.hold = readPose(*hold, carried);
    readCycles(keys, poses);
    checkTurning(node, poses);
    keys.finish();
    if (node.complaints().errors() > before) return std::nullopt;
    return poses;
}

} // namespace unknot
