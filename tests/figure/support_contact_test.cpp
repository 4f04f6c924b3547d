#include "figure/body/body_shape.hpp"
#include "figure/sampled_moments.hpp"
#include "figure/soles.hpp"
#include "figure/solids.hpp"

// The supports carry the body: in every written pose the feet, the seat and the back touch their surface.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr double allowed = 0.005; ///< Half a percent of the body's height.

bool liesOnGround(FootContact contact) { return contact == FootContact::flat || contact == FootContact::resting; }

/// Distance of a foot from the surface that `contact` names; negative inside it. Empty for a free foot.
std::optional<double> offItsContact(const PosedFigure& seen, Side side, FootContact contact) {
    const Leg& leg = seen.skeleton.legs[side];
    const Sole sole = soleOf(leg, side);
    switch (contact) {
    case FootContact::flat:
    case FootContact::resting:
        return lowestOf(sole);
    case FootContact::onSeat:
        return lowestOf(sole) - body::chairHeight;
    case FootContact::onStep:
        return lowestOf(sole, false) - body::stepHeight;
    case FootContact::onWall:
        return seen.poses().wall - farthestAhead(sole);
    case FootContact::onOtherKnee: {
        const Leg& other = seen.skeleton.legs[opposite(side)];
        const Nearest at = nearestOf(leg.ankle, leg.ankle, other.hip, other.knee);
        const double apart = distance(leg.ankle, lerp(other.hip, other.knee, at.second));
        return apart - sectionAt(thighSections, at.second).radius - body::ankleRadius;
    }
    case FootContact::free:
        break;
    }
    return {};
}

/// Height of the seat under the pelvis; empty if no seat carries the pelvis.
std::optional<double> seatUnder(Support support) {
    if (support == Support::chair) return body::chairHeight;
    if (support == Support::bedEdge) return body::bedEdgeHeight;
    if (support == Support::bed || support == Support::floor) return 0;
    return {};
}

bool isLying(Support support) { return support == Support::back || support == Support::side; }

double lowestOf(const Solid& solid) { return std::min(solid.from.y - solid.fromRadius, solid.to.y - solid.toRadius); }

} // namespace

TEST_CASE("a foot that lies or stands on something touches it") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        if (!seen.pose) return;
        for (Side side : bothSides) {
            const auto off = offItsContact(seen, side, legOf(*seen.pose, side, seen.worked).foot);
            if (!off) continue;
            const std::string foot = limbName(side, seen.worked, "foot");
            faults.note(seen, foot + " off what it is on", *off - allowed);
            faults.note(seen, foot + " in what it is on", -*off - allowed);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a sole on a wall is level against it, and its heel on the ground") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        if (!seen.pose) return;
        for (Side side : bothSides) {
            if (legOf(*seen.pose, side, seen.worked).foot != FootContact::onWall) continue;
            const Sole sole = soleOf(seen.skeleton.legs[side], side);
            faults.note(seen, "heel off the ground", std::abs(lowestOf(sole)) - allowed);
            for (std::size_t i : {0U, 1U, 2U})
                faults.note(seen, "sole off the wall", seen.poses().wall - sole[i].at.x - sole[i].radius - allowed);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("the ball of a foot on the step is on it and the heel hangs behind its edge") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        for (Side side : bothSides) {
            if (legOf(seen.poses().hold, side, seen.worked).foot != FootContact::onStep) continue;
            if (legOf(seen.poses().ready, side, seen.worked).foot != FootContact::onStep) continue;
            const Sole sole = soleOf(seen.skeleton.legs[side], side);
            const std::string foot = limbName(side, seen.worked, "foot");
            faults.note(seen, foot + " off the step", std::abs(lowestOf(sole, false) - body::stepHeight) - allowed);
            faults.note(seen, foot + " with its ball behind the edge", body::stepEdge - sole[1].at.x);
            faults.note(seen, foot + " with its heel over the step", sole[0].at.x - body::stepEdge);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a foot that lies or stands on the ground in both poses is not lifted high in between") {
    constexpr double lifted = 0.06;
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        if (seen.moment.progress == 1) return;
        for (Side side : bothSides) {
            const FootContact ready = legOf(seen.poses().ready, side, seen.worked).foot;
            const FootContact hold = legOf(seen.poses().hold, side, seen.worked).foot;
            if (!liesOnGround(ready) || !liesOnGround(hold)) continue;
            const Sole sole = soleOf(seen.skeleton.legs[side], side);
            faults.note(seen, limbName(side, seen.worked, "foot") + " over the ground", lowestOf(sole) - lifted);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a sitting figure stays on the seat in one place") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const Poses& poses = seen.poses();
        if (poses.ready.support != poses.hold.support) return;
        const auto seat = seatUnder(poses.hold.support);
        if (!seat) return;
        const double lowest = lowestOf(solidsOf(seen.skeleton, false).front());
        faults.note(seen, "hips over the seat", lowest - *seat - allowed);
        faults.note(seen, "hips in the seat", *seat - lowest - allowed);
        const Vector3 ready = skeletonAt(poses, seen.worked, {.progress = 0}).pelvis;
        faults.note(seen, "pelvis slides on the seat", distance(seen.skeleton.pelvis, ready) - allowed);
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a lying figure has its hips and chest on the mattress and its head on the pillow") {
    constexpr double soft = 0.012;
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        if (!seen.pose || !isLying(seen.pose->support)) return;
        // A body on its side lies on the flesh over the lower hip joint.
        double hips = 1e9, chest = 1e9;
        for (const Solid& solid : solidsOf(seen.skeleton, false)) {
            if (solid.part == BodyPart::chest) chest = lowestOf(solid);
            if (solid.part == BodyPart::hips) hips = std::min(hips, lowestOf(solid));
            if (solid.part == BodyPart::thigh) hips = std::min(hips, solid.from.y - solid.fromRadius);
        }
        faults.note(seen, "hips over the mattress", hips - allowed);
        faults.note(seen, "hips in the mattress", -hips - soft);
        faults.note(seen, "chest over the mattress", chest - soft);
        faults.note(seen, "chest in the mattress", -chest - soft);
        const Vector3 skull = seen.skeleton.head + seen.skeleton.skull.toWorld({-0.010, 0.014, 0});
        const double head = skull.y - 0.0595 - body::pillowHeight;
        faults.note(seen, "head over the pillow", head - soft);
        faults.note(seen, "head in the pillow", -head - 0.025);
        const double headSign = seen.skeleton.head.x * -seen.skeleton.root.up.x;
        faults.note(seen, "head beside the pillow", headSign - body::pillowFoot);
        faults.note(seen, "head beyond the pillow", body::pillowHead - headSign);
    });
    faults.checkThatThereAreNone();
}
