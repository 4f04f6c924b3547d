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
    CHECK(totals.held().empty());
    totals.add(timeline, seconds(8), seconds(14));
    REQUIRE(totals.held().size() == 1);
    CHECK(totals.held()[0].time == seconds(6));
    totals.add(timeline, seconds(14), timeline.length());
    REQUIRE(totals.held().size() == 2);
    CHECK(totals.held()[0].time == seconds(10));
    CHECK(totals.held()[1].time == seconds(10));
    CHECK(totals.held()[0].side == Side::left);
    CHECK(totals.held()[1].side == Side::right);
}

TEST_CASE("Played in pieces of any size, the sum is the same to the sample") {
    const Timeline timeline = compile(routineOf({stretchStep(Hold{seconds(10)}, Sides::alternate, 3)}));
    HoldTotals whole, pieces;
    whole.add(timeline, Time{0}, timeline.length());
    for (Time at{0}, next; at < timeline.length(); at = next) {
        next = std::min(at + Time{12'347}, timeline.length());
        pieces.add(timeline, at, next);
    }
    REQUIRE(whole.held().size() == pieces.held().size());
    for (std::size_t i = 0; i < whole.held().size(); ++i)
        CHECK(whole.held()[i].time == pieces.held()[i].time);
    CHECK(whole.held()[0].time == seconds(30));
}

TEST_CASE("Steps of the same stretch are told together, and rests not at all") {
    const auto heel = bothLegsStretch();
    const Timeline timeline =
        compile(routineOf({stepOf(heel, Paced{5, seconds(2)}), restOf(seconds(20)),
                           stretchStep(Hold{seconds(10)}, Sides::left), stepOf(heel, Hold{seconds(20)})}));
    HoldTotals totals;
    totals.add(timeline, Time{0}, timeline.length());
    REQUIRE(totals.held().size() == 2);
    CHECK(totals.held()[0].stretch == heel);
    CHECK_FALSE(totals.held()[0].side);
    CHECK(totals.held()[0].time == seconds(30));
    CHECK(totals.held()[1].time == seconds(10));
}

TEST_CASE("A session tallies what was played, and nothing of what was skipped or gone back over") {
    Time now = seconds(100);
    Session session(shared(bothLegs()), now);
    CHECK(session.holdTotals().held().empty());
    run(session, now, seconds(12));
    session.apply(command::Next{}, now); // Goes to 0:18. The left leg was held for 4 s.
    run(session, now, seconds(10));      // Holds the right leg for 5 s.
    session.apply(command::Seek{seconds(8)}, now);
    run(session, now, seconds(3));
    REQUIRE(session.holdTotals().held().size() == 2);
    CHECK(session.holdTotals().held()[0].time == seconds(7));
    CHECK(session.holdTotals().held()[1].time == seconds(5));
}

TEST_CASE("What stands still is not held, whatever it stands still for") {
    Time now{};
    Session session(shared(bothLegs()), now);
    run(session, now, seconds(10));
    const auto isHeldSoFar = [&] { return session.holdTotals().held().at(0).time; };
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

TEST_CASE("To begin anew takes nothing away from what was done, and the end adds nothing") {
    Time now{};
    Session session(shared(bothLegs()), now);
    run(session, now, seconds(18));
    session.apply(command::Restart{}, now);
    run(session, now, seconds(300));
    REQUIRE(session.over());
    REQUIRE(session.holdTotals().held().size() == 2);
    CHECK(session.holdTotals().held()[0].time == seconds(20));
    CHECK(session.holdTotals().held()[1].time == seconds(10));
}
