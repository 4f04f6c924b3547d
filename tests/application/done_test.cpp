#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A routine that is over shows what was done, each leg with its time") {
    Visit visit(fromRoutine());
    visit.run(seconds(120));
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.done().session.timeline()->title() == "Bedtime calm");
    CHECK_FALSE(visit.done().cramp);
    REQUIRE(visit.held().size() == 2);
    CHECK(visit.held()[0].side == Side::left);
    CHECK(visit.held()[0].time == seconds(20));
    CHECK(visit.held()[1].time == seconds(20));
}

TEST_CASE("Who stops early is told what was done all the same") {
    Visit visit;
    visit.press(action::Open{"bedtime"});
    visit.run(seconds(20));
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.state().heard() == nullptr);
    REQUIRE(visit.held().size() == 1);
    CHECK(visit.held()[0].time == seconds(12));
    visit.press(action::Again{});
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK(visit.position() == Time{0});
}

TEST_CASE("Where nothing was held there is nothing to be told of") {
    Visit visit;
    visit.press(action::Open{"bedtime"});
    visit.run(seconds(5));
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::home);
    Visit played(fromRoutine());
    played.press(action::Back{});
    CHECK(played.state().leaving);
}

TEST_CASE("Esc leads from anywhere out of the window, one step at a time") {
    Visit visit;
    visit.press(action::Open{"bedtime"});
    visit.run(seconds(12));
    visit.press(action::Help{});
    visit.press(action::OpenSettings{});
    for (const ScreenId next : {ScreenId::help, ScreenId::player, ScreenId::done, ScreenId::home}) {
        visit.press(action::Back{});
        CHECK(visit.state().screenId() == next);
        CHECK_FALSE(visit.state().leaving);
    }
    visit.press(action::Back{});
    CHECK(visit.state().leaving);
}

TEST_CASE("What was not begun from home does not lead there by Esc, but may by choice") {
    Visit visit(fromCramp());
    visit.run(seconds(5));
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK_FALSE(visit.state().homeIsBehind);
    visit.press(action::Home{});
    CHECK(visit.state().screenId() == ScreenId::home);
    Visit other(fromCramp());
    other.press(action::Back{});
    other.press(action::Back{});
    CHECK(other.state().leaving);
}

TEST_CASE("By night what was done grows dark over the end of a minute, and is left") {
    Visit visit(fromRoutine(), 23);
    visit.run(seconds(120));
    REQUIRE(visit.state().screenId() == ScreenId::done);
    const Time since = *visit.state().idleSince();
    CHECK(visit.state().dim(since + seconds(39)) == 0);
    CHECK(visit.state().dim(since + seconds(50)) == doctest::Approx(0.5));
    CHECK(visit.state().dim(since + seconds(60)) == 1);
    CHECK(visit.state().leaving);
}

TEST_CASE("Any input lights it again for another minute, and who looks at help stays") {
    Visit visit(fromRoutine(), 23);
    visit.run(seconds(90));
    visit.press(action::Touch{});
    CHECK(visit.state().dim(visit.now) == 0);
    visit.run(seconds(55));
    CHECK(visit.state().dim(visit.now) > 0.5);
    visit.press(action::Help{});
    visit.run(seconds(600));
    CHECK_FALSE(visit.state().leaving);
    visit.press(action::Back{});
    CHECK(visit.state().dim(visit.now) == 0);
    visit.run(seconds(61));
    CHECK(visit.state().leaving);
}

TEST_CASE("While a routine can be gone on with, what was done grows dark and stays") {
    Visit visit(fromRoutine(), 23);
    visit.run(seconds(15));
    visit.press(action::Cramp{});
    visit.run(seconds(5));
    visit.press(action::Back{});
    REQUIRE(visit.state().interrupted.has_value());
    visit.run(seconds(4000));
    CHECK(visit.state().dim(visit.now) == 1);
    CHECK_FALSE(visit.state().leaving);
    visit.press(action::Resume{});
    CHECK(visit.state().screenId() == ScreenId::player);
}

TEST_CASE("By day what was done stays") {
    Visit visit(fromRoutine(), 12);
    visit.run(seconds(4000));
    CHECK(visit.state().screenId() == ScreenId::done);
    CHECK(visit.state().dim(visit.now) == 0);
    CHECK_FALSE(visit.state().leaving);
}

TEST_CASE("A machine that was asleep while a routine played waits, and shows what was done no earlier") {
    Visit visit(fromRoutine(), 23);
    visit.run(seconds(20));
    visit.sleep(seconds(100000));
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK_FALSE(visit.state().heard()->running());
    visit.press(action::Touch{});
    visit.run(seconds(50));
    CHECK(visit.state().screenId() == ScreenId::done);
}

TEST_CASE("A routine begins where the command line says, at the speed it says") {
    Start start = fromRoutine();
    start.from = seconds(10);
    start.speed = 10;
    Visit visit(std::move(start));
    visit.run(seconds(1));
    CHECK(visit.position() == seconds(20));
}
