#include "figure/moments.hpp"
#include "figure/solids.hpp"

// What carries the body carries it: feet and seat stay on their surface, and a foot that bears does not slide.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr double allowed = 0.005; ///< Half a percent of the body's height.

/// Height of the lowest point of a foot.
double lowestOf(const Leg& leg, Side side) {
    double lowest = 1e9;
    for (const body::FootBall& ball : body::soleBalls) {
        const Vector3 at = leg.ankle + leg.foot.out({ball.at.x, ball.at.y, ball.at.z * outward(side)});
        lowest = std::min(lowest, at.y - ball.radius);
    }
    return lowest;
}

bool liesOnSomething(FootRest rest) { return rest == FootRest::flat || rest == FootRest::resting; }

double heightUnder(FootRest rest) { return rest == FootRest::onSeat ? body::chairHeight : 0; }

/// Points of the sole that touch the ground.
struct Contact {
    std::size_t ball;
    Vector3 at;
};
std::vector<Contact> contactsOf(const Leg& leg, Side side) {
    std::vector<Contact> contacts;
    for (std::size_t i = 0; i < body::soleBalls.size(); ++i) {
        const body::FootBall& ball = body::soleBalls[i];
        const Vector3 at = leg.ankle + leg.foot.out({ball.at.x, ball.at.y, ball.at.z * outward(side)});
        if (at.y - ball.radius < 0.0015) contacts.push_back({i, at});
    }
    return contacts;
}

/// How far the part of a foot that touches the ground before and after has moved meanwhile; nothing when it does not.
std::optional<double> slideOf(const Leg& before, const Leg& after, Side side) {
    std::optional<double> slid;
    for (const Contact& was : contactsOf(before, side))
        for (const Contact& is : contactsOf(after, side))
            if (was.ball == is.ball) slid = std::min(slid.value_or(1e9), distance(was.at, is.at));
    return slid;
}

bool stands(const Poses& poses) { return poses.ready.support == Support::feet && poses.hold.support == Support::feet; }

/// Where the seat carries the pelvis.
std::optional<double> seatUnder(Support support) {
    if (support == Support::chair) return body::chairHeight;
    if (support == Support::bed || support == Support::floor) return 0;
    return {};
}

} // namespace

TEST_CASE("a foot that lies or stands on something touches it") {
    Faults faults;
    forEveryMoment([&](const Seen& seen) {
        if (!seen.pose) return;
        for (Side side : bothSides) {
            const FootRest rest = legOf(*seen.pose, side, seen.worked).foot;
            if (!liesOnSomething(rest) && rest != FootRest::onSeat) continue;
            const double off = lowestOf(seen.skeleton.legs[side], side) - heightUnder(rest);
            const std::string foot = limbName(side, seen.worked, "foot");
            faults.note(seen, foot + " over what it is on", off - allowed);
            faults.note(seen, foot + " in what it is on", -off - allowed);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a foot that lies or stands on the same in both poses is not lifted high in between") {
    constexpr double lifted = 0.06;
    Faults faults;
    forEveryMoment([&](const Seen& seen) {
        for (Side side : bothSides) {
            const FootRest ready = legOf(seen.poses().ready, side, seen.worked).foot;
            const FootRest hold = legOf(seen.poses().hold, side, seen.worked).foot;
            if (!liesOnSomething(ready) || !liesOnSomething(hold) || seen.moment.movement != 0) continue;
            if (!seen.poses().cycles.empty() && seen.moment.into == 1) continue;
            faults.note(seen, limbName(side, seen.worked, "foot") + " over the ground",
                        lowestOf(seen.skeleton.legs[side], side) - lifted);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("who stands always has a foot that bears, and it does not slide" * doctest::may_fail()) {
    Faults faults;
    forEveryStep([&](const Seen& before, const Seen& after) {
        if (!stands(after.poses())) return;
        double least = 1;
        for (Side side : bothSides)
            if (const auto slid = slideOf(before.skeleton.legs[side], after.skeleton.legs[side], side))
                least = std::min(least, *slid);
        faults.note(after, "the foot that bears slides", least - 0.0005);
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a flat foot that ends where it began stays there all the while") {
    Faults faults;
    forEveryMoment([&](const Seen& seen) {
        for (Side side : bothSides) {
            const Poses& poses = seen.poses();
            if (legOf(poses.ready, side, seen.worked).foot != FootRest::flat) continue;
            if (legOf(poses.hold, side, seen.worked).foot != FootRest::flat || !poses.cycles.empty()) continue;
            const Vector3 ready = skeletonAt(poses, seen.worked, 0, 0, 0).legs[side].ankle;
            const Vector3 hold = skeletonAt(poses, seen.worked, 1, 0, 0).legs[side].ankle;
            if (distance(ready, hold) > 0.01) continue;
            faults.note(seen, limbName(side, seen.worked, "foot") + " moves",
                        distance(seen.skeleton.legs[side].ankle, ready) - allowed);
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("who sits stays on the seat, at the same place") {
    Faults faults;
    forEveryMoment([&](const Seen& seen) {
        const Poses& poses = seen.poses();
        if (poses.ready.support != poses.hold.support) return;
        const auto seat = seatUnder(poses.hold.support);
        if (!seat) return;
        const double off = seen.skeleton.pelvis.y - *seat - body::seatedHeight;
        faults.note(seen, "pelvis over or in the seat", std::abs(off) - allowed);
        const Vector3 ready = skeletonAt(poses, seen.worked, 0, 0, 0).pelvis;
        faults.note(seen, "pelvis slides on the seat", distance(seen.skeleton.pelvis, ready) - allowed);
    });
    faults.checkThatThereAreNone();
}
