#include "session/session.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

StretchStep stepOf(std::shared_ptr<const Stretch> stretch, Effort effort, Sides sides = Sides::both) {
    StretchStep step = stretchStep(std::move(effort), sides);
    step.stretch = std::move(stretch);
    return step;
}

// Ready at 0:00, left leg at 0:08, change at 0:18, right leg from 0:23 to 0:33.
Routine bothLegs() { return routineOf({stretchStep(Hold{seconds(10)})}); }

void run(Session& session, Time& now, Time length) {
    for (const Time end = now + length; now < end; session.advance(now))
        now += milliseconds(20);
}

} // namespace

TEST_CASE("Only the holds and movements count, not the way there") {
    const Timeline timeline = compile(bothLegs());
    HoldTotals totals;
    totals.add(timeline, Time{0}, seconds(8));
    CHECK(totals.totals().empty());
    totals.add(timeline, seconds(8), seconds(14));
    REQUIRE(totals.totals().size() == 1);
    CHECK(totals.totals()[0].time == seconds(6));
    totals.add(timeline, seconds(14), timeline.length());
    REQUIRE(totals.totals().size() == 2);
    CHECK(totals.totals()[0].time == seconds(10));
    CHECK(totals.totals()[1].time == seconds(10));
    CHECK(totals.totals()[0].side == Side::left);
    CHECK(totals.totals()[1].side == Side::right);
}

TEST_CASE("Played in pieces of any size, the sum is the same to the sample") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::alternate, 3)}));
    HoldTotals whole, pieces;
    whole.add(timeline, Time{0}, timeline.length());
    for (Time at{0}, next; at < timeline.length(); at = next) {
        next = std::min(at + Time{12'347}, timeline.length());
        pieces.add(timeline, at, next);
    }
    REQUIRE(whole.totals().size() == pieces.totals().size());
    for (std::size_t i = 0; i < whole.totals().size(); ++i)
        CHECK(whole.totals()[i].time == pieces.totals()[i].time);
    CHECK(whole.totals()[0].time == seconds(30));
}

TEST_CASE("Steps of the same stretch are told together, and rests not at all") {
    const auto heel = bothLegsStretch();
    const Timeline timeline =
        compile(routineOf({stepOf(heel, PacedMovement{5, seconds(2)}), restOf(seconds(20)),
                           stretchStep(Hold{seconds(10)}, Sides::left), stepOf(heel, Hold{seconds(20)})}));
    HoldTotals totals;
    totals.add(timeline, Time{0}, timeline.length());
    REQUIRE(totals.totals().size() == 2);
    CHECK(totals.totals()[0].stretch == heel);
    CHECK_FALSE(totals.totals()[0].side);
    CHECK(totals.totals()[0].time == seconds(30));
    CHECK(totals.totals()[1].time == seconds(10));
}

TEST_CASE("Skips and seeks add nothing to the hold totals, and all played time adds up") {
    Time now = seconds(100);
    Session session(shared(bothLegs()), now);
    CHECK(session.holdTotals().totals().empty());
    run(session, now, seconds(12));
    session.apply(command::Next{}, now); // Goes to 0:18. The left leg was held for 4 s.
    run(session, now, seconds(10));      // Holds the right leg for 5 s.
    session.apply(command::Seek{seconds(8)}, now);
    run(session, now, seconds(3));
    REQUIRE(session.holdTotals().totals().size() == 2);
    CHECK(session.holdTotals().totals()[0].time == seconds(7));
    CHECK(session.holdTotals().totals()[1].time == seconds(5));
}

TEST_CASE("A pause, a sleeping machine or a cover adds no time to the hold totals") {
    Time now{};
    Session session(shared(bothLegs()), now);
    run(session, now, seconds(10));
    const auto isHeldSoFar = [&] { return session.holdTotals().totals().at(0).time; };
    REQUIRE(isHeldSoFar() == seconds(2));
    session.apply(command::TogglePause{}, now);
    run(session, now, seconds(30));
    session.apply(command::TogglePause{}, now);
    now += seconds(600); // The machine sleeps.
    session.advance(now);
    session.apply(command::Activity{}, now);
    session.apply(command::Cover{}, now);
    run(session, now, seconds(30));
    CHECK(isHeldSoFar() == seconds(2));
    session.apply(command::Uncover{}, now);
    run(session, now, seconds(1));
    CHECK(isHeldSoFar() == seconds(3));
}

TEST_CASE("A restart keeps the hold totals, and the finish adds nothing to them") {
    Time now{};
    Session session(shared(bothLegs()), now);
    run(session, now, seconds(18));
    session.apply(command::Restart{}, now);
    run(session, now, seconds(300));
    REQUIRE(session.isOver());
    REQUIRE(session.holdTotals().totals().size() == 2);
    CHECK(session.holdTotals().totals()[0].time == seconds(20));
    CHECK(session.holdTotals().totals()[1].time == seconds(10));
}
