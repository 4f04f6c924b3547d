#include "figure/body/leg_transition.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/foot_placement.hpp"
#include "figure/body/leg_bones.hpp"
#include "figure/body/root.hpp"
#include "figure/body/toes.hpp"
#include "figure/body/two_bones.hpp"

#include <limits>
#include <optional>

namespace unknot {

namespace {

constexpr double stepLift = 0.025;
constexpr double stepDroop = 24;     ///< Degrees by which the toes of a stepping foot hang.
constexpr double climbHeight = 0.13; ///< Above the straight way up to a seat.
constexpr double samePlace = 0.002;

/// True if the foot keeps its place on the way.
bool stays(const StandingLeg& from, const StandingLeg& to) {
    if (from.contact == FootContact::onStep && to.contact == FootContact::onStep) return true;
    if (from.contact == FootContact::free && to.contact == FootContact::free) return false;
    // A free foot has left its place as soon as it moves, however little.
    const double same = to.contact == FootContact::free || from.contact == FootContact::free ? 1e-6 : samePlace;
    return distance(from.ankle, to.ankle) < same && from.ground == to.ground;
}

/// Blends the foot's directions between the stances, relative to the shank.
Frame footOnShank(const StandingLeg& from, const StandingLeg& to, const Frame& shank, double share) {
    const Frame first = toLocal(bentBack(from.thigh, from.knee), from.foot);
    const Frame last = toLocal(bentBack(to.thigh, to.knee), to.foot);
    return toWorld(shank, lerp(first, last, share));
}

Leg keptAboveGround(const Leg& leg, Side side, double above = 0) {
    const double height = ankleHeightOf(leg.foot, side) + above;
    if (leg.ankle.y >= height) return leg;
    return placedLeg(leg.hip, {leg.ankle.x, height, leg.ankle.z}, leg.thigh.forward, leg.foot);
}

/// A leg on its way between two stances.
struct LegTransition {
    const StandingLeg &from, &to;
    double share;
    Side side;

    Frame foot() const { return lerp(from.foot, to.foot, share); }
    Vector3 ankle() const { return lerp(from.ankle, to.ankle, share); }
    /// 0 at both ends and at most 1 halfway; less for a way shorter than 0.1.
    double raised() const {
        return std::sin(share * std::numbers::pi) * std::min(1.0, distance(from.ankle, to.ankle) / 0.1);
    }
    /// The knee turns outward before the leg folds, so that it does not come up to the chest first.
    Vector3 front() const {
        const double outwardShare = 1 - (1 - share) * (1 - share) * (1 - share);
        return lerp(from.thigh.forward, to.thigh.forward, outwardShare);
    }
};

Leg liftedLeg(const LegTransition& transition, Vector3 hip) {
    Leg leg = freeLeg(hip, lerp(transition.from.thigh, transition.to.thigh, transition.share),
                      lerp(transition.from.knee, transition.to.knee, transition.share));
    leg.foot = footOnShank(transition.from, transition.to, leg.shank, transition.share);
    // Lifts a foot that would brush over the ground.
    return keptAboveGround(leg, transition.side, stepLift * transition.raised());
}

/// The largest x of an ankle on its way to or from a wall; infinite if there is no wall.
double aheadOfWall(const LegTransition& transition, const Frame& foot) {
    for (const StandingLeg* leg : {&transition.from, &transition.to})
        if (leg->contact == FootContact::onWall)
            return leg->ankle.x + reachAhead(leg->foot, transition.side) - reachAhead(foot, transition.side);
    return std::numeric_limits<double>::infinity();
}

Leg standingLeg(const LegTransition& transition, Vector3 hip) {
    const Frame foot = transition.foot();
    Vector3 ankle = transition.ankle();
    if (transition.to.contact == FootContact::onStep)
        ankle = ankleOnStep(foot, transition.side, ankle.z);
    else if (transition.to.contact != FootContact::onWall)
        ankle.y = transition.to.ground + ankleHeightOf(foot, transition.side);
    return placedLeg(hip, ankle, transition.front(), foot);
}

/// Its ankle lies on the other leg in both stances.
Leg lyingLeg(const LegTransition& transition, Vector3 hip) {
    Leg leg = placedLeg(hip, transition.ankle(), transition.front(), {});
    leg.foot = footOnShank(transition.from, transition.to, leg.shank, transition.share);
    return leg;
}

/// The foot goes up in front of the other leg and then over it onto the knee, or the same way back.
Leg crossingLeg(const LegTransition& transition, Vector3 hip) {
    const bool goesUp = transition.to.contact == FootContact::onOtherKnee;
    const Vector3 low = goesUp ? transition.from.ankle : transition.to.ankle,
                  high = goesUp ? transition.to.ankle : transition.from.ankle;
    const double share = goesUp ? transition.share : 1 - transition.share;
    const Vector3 bend{high.x + 0.05, high.y + 0.07, low.z + sideSign(transition.side) * 0.07};
    const Vector3 ankle = lerp(lerp(low, bend, share), lerp(bend, high, share), share);
    Leg leg = placedLeg(hip, ankle, transition.front(), {});
    leg.foot = footOnShank(transition.from, transition.to, leg.shank, transition.share);
    return keptAboveGround(leg, transition.side);
}

Leg steppingLeg(const LegTransition& transition, Vector3 hip) {
    const bool climbs = transition.from.ground != transition.to.ground;
    const bool slides =
        transition.from.contact == FootContact::resting && transition.to.contact == FootContact::resting;
    const bool steps = transition.from.contact == FootContact::flat && transition.to.contact == FootContact::flat;
    const double raised = transition.raised();
    const Frame flat = transition.foot();
    const Frame foot = rotated(flat, flat.right, steps ? -stepDroop * raised : 0);
    Vector3 ankle = transition.ankle();
    ankle.x = std::min(ankle.x, aheadOfWall(transition, foot));
    const double lift = (climbs ? climbHeight : slides ? 0 : stepLift) * raised;
    ankle.y = lerp(transition.from.ground, transition.to.ground, transition.share) +
              ankleHeightOf(foot, transition.side) + lift;
    Leg leg = placedLeg(hip, ankle, transition.front(), foot);
    if (!climbs) return leg;
    leg.foot = footOnShank(transition.from, transition.to, leg.shank, transition.share);
    return keptAboveGround(leg, transition.side, stepLift * raised);
}

Leg legBetween(const LegTransition& transition, Vector3 hip) {
    const auto either = [&](FootContact contact) {
        return transition.from.contact == contact || transition.to.contact == contact;
    };
    if (either(FootContact::onOtherKnee))
        return transition.from.contact == transition.to.contact ? lyingLeg(transition, hip)
                                                                : crossingLeg(transition, hip);
    if (stays(transition.from, transition.to)) return standingLeg(transition, hip);
    return either(FootContact::free) ? liftedLeg(transition, hip) : steppingLeg(transition, hip);
}

/// The pelvis's height over a foot that stays, if the knee bends by the stances' blended angle. Empty if the foot moves
/// or the ankle is out of reach.
std::optional<double> heightOver(const LegTransition& transition, Vector3 pelvis, const Frame& root) {
    if (!stays(transition.from, transition.to)) return std::nullopt;
    const double span =
        spanOf(body::thigh, body::shank, lerp(transition.from.knee, transition.to.knee, transition.share));
    const Vector3 ankle = transition.to.contact == FootContact::onStep
                              ? ankleOnStep(transition.foot(), transition.side, transition.to.ankle.z)
                              : transition.ankle();
    const Vector3 hip = hipOf(pelvis, root, transition.side);
    const double ahead = hip.x - ankle.x, aside = hip.z - ankle.z;
    const double up = span * span - ahead * ahead - aside * aside;
    if (up <= 0) return std::nullopt;
    return ankle.y + std::sqrt(up) - (hip.y - pelvis.y);
}

Vector3 pelvisBetween(const Stance& from, const Stance& to, const Frame& root, double share) {
    Vector3 pelvis = lerp(from.pelvis, to.pelvis, share);
    if (isLying(from.support) && isLying(to.support)) pelvis.y = lyingHeight(root);
    if (from.support != Support::feet && to.support != Support::feet) return pelvis;
    std::optional<double> height;
    for (Side side : {Side::left, Side::right})
        if (const auto over = heightOver({from.legs[side], to.legs[side], share, side}, pelvis, root))
            height = std::min(*over, height.value_or(*over));
    pelvis.y = height.value_or(pelvis.y);
    return pelvis;
}

} // namespace

LowerBody transitionLegs(const Stance& from, const Stance& to, double share) {
    LowerBody result;
    result.root = lerp(from.root, to.root, share);
    result.pelvis = pelvisBetween(from, to, result.root, share);
    for (Side side : {Side::left, Side::right}) {
        const LegTransition transition{from.legs[side], to.legs[side], share, side};
        result.legs[side] = legBetween(transition, hipOf(result.pelvis, result.root, side));
        const bool onStep =
            transition.from.contact == FootContact::onStep && transition.to.contact == FootContact::onStep;
        result.legs[side].toes =
            onStep ? flatToes(result.legs[side].foot) : lerp(transition.from.toes, transition.to.toes, share);
    }
    return result;
}

} // namespace unknot
