#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("Coming back to home reads the files afresh, and leaves what was found and where one was") {
    Visit visit;
    visit.press(action::Find{});
    visit.press(action::Type{U'd'});
    const std::size_t found = visit.home().cards().size();
    visit.host.shown.push_back(cardNamed("dawn", "Dawn"));
    CHECK(visit.home().cards().size() == found);
    visit.press(action::ComeBack{});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK(visit.state().finding());
    CHECK(visit.home().cards().size() == found + 1);
}

TEST_CASE("Coming back to mistakes that were mended shows home") {
    Visit visit;
    visit.press(action::Open{"mine"});
    REQUIRE(visit.state().screenId() == ScreenId::mistakes);
    visit.press(action::ComeBack{});
    CHECK(visit.state().screenId() == ScreenId::mistakes);
    visit.host.shown[2] = cardNamed("mine", "Mine");
    visit.press(action::ComeBack{});
    CHECK(visit.state().screenId() == ScreenId::home);
}

TEST_CASE("Coming back to a new routine whose file was broken meanwhile says so, and leads to what is wrong") {
    Visit visit;
    visit.press(action::NewRoutine{});
    REQUIRE(visit.state().screenId() == ScreenId::newRoutine);
    CHECK_FALSE(visit.made().card);
    visit.host.shown.push_back(brokenCard("my-routine"));
    visit.press(action::ComeBack{});
    REQUIRE(visit.state().screenId() == ScreenId::newRoutine);
    REQUIRE(visit.made().card);
    CHECK(visit.made().card->broken());
    visit.press(action::Open{"my-routine"});
    REQUIRE(visit.state().screenId() == ScreenId::mistakes);
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::newRoutine);
    visit.host.shown.back() = cardNamed("my-routine", "Mine");
    visit.press(action::ComeBack{});
    REQUIRE(visit.made().card);
    CHECK_FALSE(visit.made().card->broken());
    visit.host.shown.pop_back();
    visit.press(action::ComeBack{});
    CHECK_FALSE(visit.made().card);
}

TEST_CASE("Coming back to what plays changes nothing there") {
    Visit visit;
    visit.press(action::Open{"desk"});
    const auto timeline = visit.state().heard()->timeline();
    visit.press(action::ComeBack{});
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK(visit.state().heard()->timeline() == timeline);
    CHECK(visit.state().heard()->running());
}

TEST_CASE("Coming back is no sign of somebody there: what waits after the machine slept goes on waiting") {
    Visit visit;
    visit.press(action::Open{"desk"});
    visit.run(seconds(1));
    visit.sleep(seconds(600));
    REQUIRE(visit.state().heard()->pause().paused());
    const Time before = visit.state().lastInput;
    visit.app.take(action::ComeBack{}, visit.now);
    CHECK(visit.state().heard()->pause().paused());
    CHECK(visit.state().lastInput == before);
    visit.app.take(action::Touch{}, visit.now);
    CHECK_FALSE(visit.state().heard()->pause().paused());
}
