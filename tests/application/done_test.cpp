#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("The done screen shows the hold time of each leg after a routine ends") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(120));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.done().session.timeline()->title() == "Bedtime calm");
    CHECK_FALSE(harness.done().cramp);
    REQUIRE(harness.holdTotals().size() == 2);
    CHECK(harness.holdTotals()[0].side == Side::left);
    CHECK(harness.holdTotals()[0].time == seconds(20));
    CHECK(harness.holdTotals()[1].time == seconds(20));
}

TEST_CASE("The done screen shows the hold totals of a routine that was left early") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(20));
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().audibleSession() == nullptr);
    REQUIRE(harness.holdTotals().size() == 1);
    CHECK(harness.holdTotals()[0].time == seconds(12));
    harness.press(action::Repeat{});
    CHECK(harness.state().screenId() == ScreenId::player);
    CHECK(harness.position() == Time{0});
}

TEST_CASE("Leaving a routine before its first hold skips the done screen") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(5));
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
    ApplicationHarness routineHarness(fromRoutine());
    routineHarness.press(action::Back{});
    CHECK(routineHarness.state().leaving);
}

TEST_CASE("Esc leads from anywhere out of the window, one step at a time") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(12));
    harness.press(action::OpenHelp{});
    harness.press(action::OpenSettings{});
    for (const ScreenId next : {ScreenId::help, ScreenId::player, ScreenId::done, ScreenId::home}) {
        harness.press(action::Back{});
        CHECK(harness.state().screenId() == next);
        CHECK_FALSE(harness.state().leaving);
    }
    harness.press(action::Back{});
    CHECK(harness.state().leaving);
}

TEST_CASE("Esc leaves the program if the session did not begin from home, and Home still goes home") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(5));
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK_FALSE(harness.state().homeIsBehind);
    harness.press(action::GoHome{});
    CHECK(harness.state().screenId() == ScreenId::home);
    ApplicationHarness other(fromCramp());
    other.press(action::Back{});
    other.press(action::Back{});
    CHECK(other.state().leaving);
}

TEST_CASE("The done screen grows dark by night, and the program ends after an idle minute") {
    ApplicationHarness harness(fromRoutine(), 23);
    harness.run(seconds(120));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    const Time since = *harness.state().idleSince();
    CHECK(harness.state().dim(since + seconds(39)) == 0);
    CHECK(harness.state().dim(since + seconds(50)) == doctest::Approx(0.5));
    CHECK(harness.state().dim(since + seconds(60)) == 1);
    CHECK(harness.state().leaving);
}

TEST_CASE("Input lights the done screen for another minute, and an open help card keeps the program open") {
    ApplicationHarness harness(fromRoutine(), 23);
    harness.run(seconds(90));
    harness.press(action::Activity{});
    CHECK(harness.state().dim(harness.now) == 0);
    harness.run(seconds(55));
    CHECK(harness.state().dim(harness.now) > 0.5);
    harness.press(action::OpenHelp{});
    harness.run(seconds(600));
    CHECK_FALSE(harness.state().leaving);
    harness.press(action::Back{});
    CHECK(harness.state().dim(harness.now) == 0);
    harness.run(seconds(61));
    CHECK(harness.state().leaving);
}

TEST_CASE("The done screen grows dark but the program stays open while a routine is interrupted") {
    ApplicationHarness harness(fromRoutine(), 23);
    harness.run(seconds(15));
    harness.press(action::StartCramp{});
    harness.run(seconds(5));
    harness.press(action::Back{});
    REQUIRE(harness.state().interrupted.has_value());
    harness.run(seconds(4000));
    CHECK(harness.state().dim(harness.now) == 1);
    CHECK_FALSE(harness.state().leaving);
    harness.press(action::Resume{});
    CHECK(harness.state().screenId() == ScreenId::player);
}

TEST_CASE("The done screen stays open and lit by day") {
    ApplicationHarness harness(fromRoutine(), 12);
    harness.run(seconds(4000));
    CHECK(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().dim(harness.now) == 0);
    CHECK_FALSE(harness.state().leaving);
}

TEST_CASE("A routine pauses when the machine sleeps, and the done screen waits for the routine's end") {
    ApplicationHarness harness(fromRoutine(), 23);
    harness.run(seconds(20));
    harness.sleep(seconds(100000));
    CHECK(harness.state().screenId() == ScreenId::player);
    CHECK_FALSE(harness.state().audibleSession()->running());
    harness.press(action::Activity{});
    harness.run(seconds(50));
    CHECK(harness.state().screenId() == ScreenId::done);
}

TEST_CASE("A routine begins where the command line says, at the speed it says") {
    LaunchOptions options = fromRoutine();
    options.from = seconds(10);
    options.speed = 10;
    ApplicationHarness harness(std::move(options));
    harness.run(seconds(1));
    CHECK(harness.position() == seconds(20));
}
