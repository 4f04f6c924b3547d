// One press returns to a cramp that the person left before it eased, and none of its time is lost.

#include "application/means.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A cramp that was left goes on where it was, with neither more nor less than was counted") {
    ApplicationHarness harness;
    harness.press(action::StartCramp{CrampMuscle::foot});
    harness.run(seconds(47));
    const EntryId entry = harness.state().audibleSession()->entryId();
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().leftCrampTime() == seconds(47));
    CHECK(harness.state().audibleSession() == nullptr);
    harness.run(seconds(20));
    CHECK(harness.state().leftCrampTime() == seconds(47));
    CHECK(harness.holdTotals()[0].time == seconds(47));
    harness.press(action::BackToCramp{});
    REQUIRE(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.muscle() == CrampMuscle::foot);
    CHECK((harness.state().audibleSession()->entryId() == entry));
    CHECK(harness.state().audibleSession()->running());
    CHECK(harness.counted() == seconds(47));
    CHECK_FALSE(harness.state().leftCrampTime());
    harness.run(seconds(10));
    CHECK(harness.counted() == seconds(57));
    harness.press(action::Ease{});
    harness.run(seconds(60));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(inSeconds(harness.holdTotals()[0].time) == doctest::Approx(57).epsilon(0.01));
}

TEST_CASE("The time of a cramp counts from where it can ease, not from what its routine has before that") {
    FakeHost host;
    host.restBeforeCramp = seconds(12);
    ApplicationHarness harness(std::move(host), fromCramp());
    harness.run(seconds(42));
    CHECK(harness.counted() == seconds(30));
    harness.press(action::Back{});
    CHECK(harness.state().leftCrampTime() == seconds(30));
}

TEST_CASE("A resumed cramp counts on from its time, even after a sleep of the machine") {
    for (const Time away : {Time{0}, milliseconds(700), seconds(3600)}) {
        ApplicationHarness harness(fromCramp());
        harness.run(seconds(30));
        harness.press(action::Back{});
        harness.sleep(away);
        harness.press(action::BackToCramp{});
        CHECK(harness.counted() == seconds(30));
        CHECK(harness.state().audibleSession()->running());
    }
}

TEST_CASE("The ten minutes after which help is advised are those that were counted, as with a pause") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(590));
    harness.press(action::Back{});
    harness.run(seconds(60));
    harness.press(action::BackToCramp{});
    harness.run(seconds(9));
    CHECK(mayEase(harness.state().activeSession()->segment()));
    harness.run(seconds(3));
    CHECK(advisesHelp(harness.state().activeSession()->segment()));
}

TEST_CASE("A cramp that has eased, or ended by itself, is not gone back to") {
    ApplicationHarness eased(fromCramp());
    eased.run(seconds(40));
    eased.press(action::Ease{});
    eased.run(seconds(5));
    eased.press(action::Back{});
    REQUIRE(eased.state().screenId() == ScreenId::done);
    ApplicationHarness said(fromCramp());
    said.run(seconds(40));
    said.press(action::Ease{});
    said.press(action::Back{});
    REQUIRE(said.state().screenId() == ScreenId::done);
    ApplicationHarness ended(fromCramp());
    ended.run(seconds(700));
    ended.press(action::Back{});
    REQUIRE(ended.state().screenId() == ScreenId::done);
    for (ApplicationHarness* harness : {&eased, &said, &ended}) {
        CHECK_FALSE(harness->state().leftCrampTime());
        CHECK(means(*harness, U'c', action::StartCramp{}));
        harness->press(action::BackToCramp{});
        CHECK(harness->state().screenId() == ScreenId::done);
    }
}

TEST_CASE("A routine that was left is not a cramp, and a cramp is not gone back to from home") {
    ApplicationHarness routine(fromRoutine());
    routine.run(seconds(20));
    routine.press(action::Back{});
    CHECK_FALSE(routine.state().leftCrampTime());
    ApplicationHarness home(fromCramp());
    home.run(seconds(20));
    home.press(action::Back{});
    home.press(action::GoHome{});
    CHECK_FALSE(home.state().leftCrampTime());
    CHECK(means(home, U'c', action::StartCramp{}));
}

TEST_CASE("C leads back to the cramp, from help that was opened meanwhile too") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(20));
    harness.press(action::Back{});
    CHECK(means(harness, U'c', action::BackToCramp{}));
    harness.press(action::OpenHelp{});
    CHECK(means(harness, U'C', action::BackToCramp{}));
    harness.press(action::BackToCramp{});
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.counted() == seconds(20));
}

TEST_CASE("The routine that a cramp interrupted still waits after one went back to the cramp") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(15));
    harness.press(action::StartCramp{});
    harness.run(seconds(20));
    harness.press(action::Back{});
    harness.press(action::BackToCramp{});
    CHECK(harness.resumed() == "Bedtime calm");
    harness.press(action::Back{});
    harness.press(action::Resume{});
    CHECK(harness.title() == "Bedtime calm");
    CHECK_FALSE(harness.state().leftCrampTime());
}

TEST_CASE("A pause that the person asked for is still theirs to end") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(20));
    harness.press(action::TogglePause{});
    harness.press(action::Back{});
    harness.press(action::BackToCramp{});
    CHECK(harness.state().audibleSession()->pause().person);
    harness.press(action::TogglePause{});
    harness.run(seconds(5));
    CHECK(harness.counted() == seconds(25));
}
