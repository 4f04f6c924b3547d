#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("Help and settings over a routine let it stand still, and it goes on when they close") {
    for (const Action& screen : {Action{action::OpenHelp{}}, Action{action::OpenSettings{}}}) {
        ApplicationHarness harness(fromRoutine());
        harness.run(seconds(12));
        harness.press(screen);
        CHECK(harness.state().screenId() != ScreenId::player);
        harness.run(seconds(60));
        CHECK(harness.position() == seconds(12));
        harness.press(action::Back{});
        CHECK(harness.state().screenId() == ScreenId::player);
        harness.run(seconds(3));
        CHECK(harness.position() == seconds(15));
    }
}

TEST_CASE("A routine that was paused before help was looked at is so afterwards") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(12));
    harness.press(action::TogglePause{});
    harness.press(action::OpenHelp{});
    harness.press(action::TogglePause{});
    harness.press(action::Back{});
    CHECK(harness.state().audibleSession()->pause() == PauseState{true, false, false});
    harness.run(seconds(5));
    CHECK(harness.position() == seconds(12));
}

TEST_CASE("A cramp counts on behind help and settings") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(10));
    harness.press(action::OpenHelp{});
    harness.run(seconds(10));
    harness.press(action::OpenSettings{});
    harness.run(seconds(10));
    CHECK(harness.state().screenId() == ScreenId::settings);
    CHECK(harness.title() == "Calf cramp");
    CHECK(harness.counted() == seconds(30));
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::help);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::cramp);
}

TEST_CASE("The card is read aloud on request, in place of the cramp, which counts on") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(10));
    const EntryId cramp = harness.state().audibleSession()->entryId();
    harness.press(action::OpenHelp{});
    harness.press(action::ReadHelp{});
    CHECK(harness.reads());
    CHECK((harness.state().audibleSession()->entryId() != cramp));
    CHECK(harness.state().audibleSession() != harness.state().activeSession());
    harness.run(seconds(5));
    CHECK(harness.state().audibleSession()->position() == seconds(5));
    CHECK(harness.counted() == seconds(15));
    harness.press(action::ReadHelp{});
    CHECK_FALSE(harness.reads());
    CHECK((harness.state().audibleSession()->entryId() == cramp));
}

TEST_CASE("The reading ends by itself, and with the card") {
    ApplicationHarness harness;
    harness.press(action::ReadHelp{});
    CHECK(harness.state().screenId() == ScreenId::help);
    REQUIRE(harness.reads());
    harness.run(harness.state().audibleSession()->timeline()->length() + seconds(1));
    CHECK_FALSE(harness.reads());
    CHECK(harness.state().screenId() == ScreenId::help);
    harness.press(action::ReadHelp{});
    harness.press(action::Back{});
    CHECK_FALSE(harness.reads());
    CHECK(harness.state().audibleSession() == nullptr);
}

TEST_CASE("The reading can be paused, and a machine that was asleep waits in it") {
    ApplicationHarness harness;
    harness.press(action::ReadHelp{});
    harness.run(seconds(3));
    harness.press(action::TogglePause{});
    harness.run(seconds(10));
    CHECK(harness.state().audibleSession()->position() == seconds(3));
    harness.press(action::TogglePause{});
    harness.sleep(seconds(100));
    CHECK(harness.state().audibleSession()->pause().automatic);
    harness.press(action::Activity{});
    harness.run(seconds(1));
    CHECK(harness.state().audibleSession()->position() == seconds(4));
}

TEST_CASE("Each key for help or settings shows it once, however often it is pressed") {
    ApplicationHarness harness(fromRoutine());
    for (int i = 0; i < 20; ++i) {
        harness.press(action::OpenHelp{});
        harness.press(action::OpenSettings{});
        harness.press(action::OpenSettings{});
    }
    harness.press(action::Back{});
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::player);
    CHECK(harness.state().audibleSession()->running());
}

TEST_CASE("From help a cramp is one action away") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(12));
    harness.press(action::OpenHelp{});
    harness.press(action::StartCramp{});
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.state().interrupted.has_value());
    harness.press(action::OpenHelp{});
    harness.press(action::StartCramp{});
    CHECK(harness.state().screenId() == ScreenId::cramp);
}
