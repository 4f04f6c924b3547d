#include "routine/stretch/pose_reader.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace unknot {

namespace {

constexpr std::size_t mostCyclePoses = 24;
constexpr std::size_t mostWayPoses = 4;

/// A joint's range in most people, in degrees. An angle outside is taken for a typing mistake.
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
    {"lean", &Pose::trunkLean, -30, 80}, {"bend", &Pose::trunkBend, -25, 60}, {"neck", &Pose::neck, -50, 50},
    {"side", &Pose::trunkSide, -40, 40}, {"turn", &Pose::trunkTurn, -50, 50},
};
/// The key `neck` beside `trunk`. Its `bend` is the key `neck` within `trunk`.
constexpr TrunkRange neckJoints[] = {
    {"bend", &Pose::neck, -50, 50},
    {"side", &Pose::neckSide, -45, 45},
    {"turn", &Pose::neckTurn, -75, 75},
};

/// The keys that place a hand on a limb.
constexpr ArmRange placesOnLimb[] = {
    {"along", &ArmAngles::along, 0, 1},
    {"around", &ArmAngles::around, -180, 180},
    {"off", &ArmAngles::off, 0, 0.2},
};

constexpr double deepestHip = 150; ///< Degrees between the thigh and the trunk's line.

template <typename Range, typename Owner>
void readAngles(Mapping& keys, const Range& ranges, Owner& owner) {
    for (const auto& range : ranges)
        keys.number(range.key, range.lowest, range.highest, owner.*range.angle);
}

void readLeg(const Node& node, LegAngles& leg) {
    readMapping(node, "leg", [&](Mapping& keys) {
        readAngles(keys, legJoints, leg);
        keys.choice("foot",
                    {{"flat", FootContact::flat},
                     {"resting", FootContact::resting},
                     {"free", FootContact::free},
                     {"on-seat", FootContact::onSeat},
                     {"on-step", FootContact::onStep},
                     {"on-wall", FootContact::onWall},
                     {"on-other-knee", FootContact::onOtherKnee}},
                    leg.foot);
    });
}

/// Only a hand on the worked calf, thigh or arch may have a place on it; on the arch without `around`.
void checkPlaceOnLimb(Mapping& keys, HandReach reach) {
    const bool onArch = reach == HandReach::archOfWorkedFoot;
    if (reach == HandReach::calfOfWorkedLeg || reach == HandReach::backOfWorkedThigh) return;
    for (const ArmRange& range : placesOnLimb) {
        if (!keys.has(range.key) || (onArch && range.angle != &ArmAngles::around)) continue;
        keys.optional(range.key)->addError(DiagnosticId::misplacedKey,
                                           "'" + std::string(range.key) +
                                               "' is for a hand on 'worked-calf' or 'worked-thigh'" +
                                               (range.angle == &ArmAngles::around ? "" : ", or on 'worked-arch'"));
    }
}

void readArm(const Node& node, ArmAngles& arm) {
    readMapping(node, "arm", [&](Mapping& keys) {
        keys.choice("hand",
                    {{"free", HandReach::none},
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
                     {"towel", HandReach::towel}},
                    arm.reach);
        if (arm.reach != HandReach::none && keys.has("hand"))
            for (const ArmRange& range : armJoints)
                if (keys.has(range.key))
                    keys.optional(range.key)->addError(DiagnosticId::conflictingKeys,
                                                       "a hand that reaches needs no angles; delete this",
                                                       {{keys.locationOfKey("hand"), "'hand' is here"}});
        readAngles(keys, armJoints, arm);
        readAngles(keys, placesOnLimb, arm);
        checkPlaceOnLimb(keys, arm.reach);
    });
}

/// Reads `legs` for both, then `worked-leg` and `other-leg` for differences. Arms in the same way.
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
            node.addError(DiagnosticId::impossiblePose,
                          "the trunk leans too far over a thigh: 'hip' and 'lean' together may be at most 150");
            return;
        }
}

/// Some contacts of a foot need a certain support of the body.
void checkFeet(const Node& node, const Pose& pose) {
    for (const LegAngles* leg : {&pose.workedLeg, &pose.otherLeg}) {
        if (leg->foot == FootContact::onStep && pose.support != Support::feet)
            node.addError(DiagnosticId::impossiblePose, "a foot is 'on-step' only where the support is 'feet'");
        if (leg->foot == FootContact::onWall && pose.support != Support::floor)
            node.addError(DiagnosticId::impossiblePose, "a foot is 'on-wall' only where the support is 'floor'");
    }
    if (pose.otherLeg.foot == FootContact::onOtherKnee)
        node.addError(DiagnosticId::impossiblePose, "only the worked leg's foot can be 'on-other-knee'");
}

constexpr std::pair<const char*, Support> supportWords[] = {
    {"feet", Support::feet},   {"chair", Support::chair}, {"bed", Support::bed},  {"bed-edge", Support::bedEdge},
    {"floor", Support::floor}, {"back", Support::back},   {"side", Support::side}};

/// A missing key keeps its value in `pose`. Reads `name` too if the pose has one.
Pose readPose(const Node& node, Pose pose, std::string* name = nullptr) {
    readMapping(node, "pose", [&](Mapping& keys) {
        if (const auto given = name ? keys.required("name") : std::nullopt) *name = given->text().value_or("");
        keys.choice("support", supportWords, pose.support);
        if (const auto trunk = keys.optional("trunk"))
            readMapping(*trunk, "trunk", [&](Mapping& angles) { readAngles(angles, trunkJoints, pose); });
        if (const auto neck = keys.optional("neck"))
            readMapping(*neck, "neck", [&](Mapping& angles) { readAngles(angles, neckJoints, pose); });
        readPair(keys, "leg", pose.workedLeg, pose.otherLeg, readLeg);
        readPair(keys, "arm", pose.workedArm, pose.otherArm, readArm);
        checkHips(node, pose);
        checkFeet(node, pose);
    });
    return pose;
}

/// On its side the figure lies with its head at the end of the bed that the side needs. It would jump if only one of
/// the two poses lay on the side.
void checkTurning(const Node& node, const Poses& poses) {
    const bool readyOnSide = poses.ready.support == Support::side, holdsOnSide = poses.hold.support == Support::side;
    if (readyOnSide != holdsOnSide)
        node.addError(DiagnosticId::impossiblePose,
                      "a stretch that holds on the 'side' must also be ready on the 'side'");
}

void readView(const Node& node, Viewpoint& view) {
    readMapping(node, "view", [&](Mapping& keys) {
        keys.number("turn", -60, 60, view.turn);
        keys.number("above", 0, 90, view.above);
        keys.choice(
            "close-up",
            {{"none", CloseUp::none}, {"foot", CloseUp::foot}, {"sole", CloseUp::sole}, {"calf", CloseUp::calf}},
            view.closeUp);
    });
}

void readSurroundings(Mapping& keys, Poses& poses) {
    keys.choice("support", supportWords, poses.support);
    keys.number("wall", 0.2, 0.8, poses.wall);
    // A figure on a chair sits well back by default.
    if (poses.support == Support::chair) poses.chair = 0.135;
    keys.number("chair", 0, 0.6, poses.chair);
    keys.choice("laid",
                {{"nothing", PackPlacement::nothing},
                 {"warm-pack-on-calf", PackPlacement::warmPackOnCalf},
                 {"cold-pack-on-calf", PackPlacement::coldPackOnCalf}},
                poses.laid);
    keys.choice("beside", {{"nothing", Handhold::nothing}, {"rail", Handhold::rail}}, poses.beside);
    if (const auto view = keys.optional("view")) readView(*view, poses.view);
}

/// Each pose of the way begins as the pose before it.
void readWay(const Node& node, Poses& poses) {
    const auto entries = node.list(1, mostWayPoses, "this pose of the way");
    if (!entries) return;
    for (const Node& entry : *entries) {
        WayPose next;
        next.pose = readPose(entry, poses.way.empty() ? poses.ready : poses.way.back().pose, &next.name);
        const auto same = std::ranges::find(poses.way, next.name, &WayPose::name);
        const bool isTaken = next.name == "ready" || next.name == "hold" || same != poses.way.end();
        std::optional<SourceLocation> first;
        if (same != poses.way.end()) first = (*entries)[std::size_t(same - poses.way.begin())].location();
        if (isTaken)
            entry.addError(DiagnosticId::poseWay,
                           "there is a pose with the name '" + next.name + "' already; give this one another",
                           relatedTo(first, "the first one is here"));
        poses.way.push_back(std::move(next));
    }
}

/// A movement only bends joints and slides a hand along a limb. The body's support and the targets of feet and hands
/// stay.
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
            entry.addError(DiagnosticId::poseCycle,
                           "use the 'support', 'foot' and 'hand' of the first pose in every pose of a cycle",
                           {{entries->front().location(), "the first pose is here"}});
    }
    if (!poses.cycles.empty() && cycle.front() != poses.cycles.front().front())
        node.addError(DiagnosticId::poseCycle, "begin every cycle with the same pose, so that one can follow another");
    poses.cycles.push_back(std::move(cycle));
}

/// Reads `cycle`, or `cycles` for several that follow one another.
void readCycles(Mapping& keys, Poses& poses) {
    if (const auto cycle = keys.optional("cycle")) readCycle(*cycle, poses);
    const auto cycles = keys.optional("cycles");
    if (!cycles) return;
    if (keys.has("cycle")) {
        cycles->addError(DiagnosticId::conflictingKeys,
                         "poses have either 'cycle' or 'cycles', not both; delete one of them",
                         {{keys.locationOfKey("cycle"), "'cycle' is here"}});
        return;
    }
    if (const auto entries = cycles->list(fewestCycles, mostCycles, "each cycle"))
        for (const Node& entry : *entries)
            readCycle(entry, poses);
}

} // namespace

std::optional<Poses> readPoses(const Node& node) {
    Poses poses;
    const bool isRight = readMapping(node, "set of poses", [&](Mapping& keys) {
        readSurroundings(keys, poses);
        Pose carried;
        carried.support = poses.support;
        if (const auto ready = keys.required("ready")) poses.ready = readPose(*ready, carried);
        if (const auto way = keys.optional("way")) readWay(*way, poses);
        if (const auto hold = keys.required("hold")) poses.hold = readPose(*hold, carried);
        readCycles(keys, poses);
        checkTurning(node, poses);
    });
    return isRight ? std::optional(std::move(poses)) : std::nullopt;
}

} // namespace unknot
