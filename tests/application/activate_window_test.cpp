#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("Home reads its files again when the window becomes active, and keeps the filter") {
    ApplicationHarness harness;
    harness.press(action::Find{});
    harness.press(action::TypeCharacter{U'd'});
    const std::size_t found = harness.home().cards().size();
    harness.host.shown.push_back(cardNamed("dawn", "Dawn"));
    CHECK(harness.home().cards().size() == found);
    harness.press(action::ActivateWindow{});
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK(harness.state().finding());
    CHECK(harness.home().cards().size() == found + 1);
}

TEST_CASE("Coming back to mistakes that were mended shows home") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"mine"});
    REQUIRE(harness.state().screenId() == ScreenId::mistakes);
    harness.press(action::ActivateWindow{});
    CHECK(harness.state().screenId() == ScreenId::mistakes);
    harness.host.shown[2] = cardNamed("mine", "Mine");
    harness.press(action::ActivateWindow{});
    CHECK(harness.state().screenId() == ScreenId::home);
}

TEST_CASE("The new routine page follows its file when the window becomes active, and opens its mistakes") {
    ApplicationHarness harness;
    harness.press(action::NewRoutine{});
    harness.press(action::MakeRoutine{});
    REQUIRE(harness.state().screenId() == ScreenId::newRoutine);
    CHECK_FALSE(harness.made().card);
    harness.host.shown.push_back(brokenCard("my-routine"));
    harness.press(action::ActivateWindow{});
    REQUIRE(harness.state().screenId() == ScreenId::newRoutine);
    REQUIRE(harness.made().card);
    CHECK(harness.made().card->broken());
    harness.press(action::OpenCard{"my-routine"});
    REQUIRE(harness.state().screenId() == ScreenId::mistakes);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::newRoutine);
    harness.host.shown.back() = cardNamed("my-routine", "Mine");
    harness.press(action::ActivateWindow{});
    REQUIRE(harness.made().card);
    CHECK_FALSE(harness.made().card->broken());
    harness.host.shown.pop_back();
    harness.press(action::ActivateWindow{});
    CHECK_FALSE(harness.made().card);
}

TEST_CASE("Activating the window leaves the playing session unchanged") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"desk"});
    const auto timeline = harness.state().audibleSession()->timeline();
    harness.press(action::ActivateWindow{});
    CHECK(harness.state().screenId() == ScreenId::player);
    CHECK(harness.state().audibleSession()->timeline() == timeline);
    CHECK(harness.state().audibleSession()->running());
}

TEST_CASE("Activating the window ends no automatic pause and counts as no input") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"desk"});
    harness.run(seconds(1));
    harness.sleep(seconds(600));
    REQUIRE(harness.state().audibleSession()->pause().paused());
    const Time before = harness.state().lastInput;
    harness.app.handle(action::ActivateWindow{}, harness.now);
    CHECK(harness.state().audibleSession()->pause().paused());
    CHECK(harness.state().lastInput == before);
    harness.app.handle(action::Activity{}, harness.now);
    CHECK_FALSE(harness.state().audibleSession()->pause().paused());
}
