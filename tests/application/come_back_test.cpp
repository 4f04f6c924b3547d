#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("Coming back to home reads the files afresh, and leaves what was found and where one was") {
    Visit visit;
    visit.press(action::Find{});
    visit.press(action::Type{U'd'});
    const std::size_t found = visit.app.cards().size();
    visit.outside.shown.push_back(cardNamed("dawn", "Dawn"));
    CHECK(visit.app.cards().size() == found);
    visit.press(action::ComeBack{});
    CHECK(visit.app.showing() == Showing::home);
    CHECK(visit.app.finding());
    CHECK(visit.app.cards().size() == found + 1);
}

TEST_CASE("Coming back to mistakes that were mended shows home") {
    Visit visit;
    visit.press(action::Open{"mine"});
    REQUIRE(visit.app.showing() == Showing::mistakes);
    visit.press(action::ComeBack{});
    CHECK(visit.app.showing() == Showing::mistakes);
    visit.outside.shown[2] = cardNamed("mine", "Mine");
    visit.press(action::ComeBack{});
    CHECK(visit.app.showing() == Showing::home);
}

TEST_CASE("Coming back to a new routine whose file was broken meanwhile says so, and leads to what is wrong") {
    Visit visit;
    visit.press(action::NewRoutine{});
    REQUIRE(visit.app.showing() == Showing::newRoutine);
    CHECK(visit.app.madeCard() == nullptr);
    visit.outside.shown.push_back(brokenCard("my-routine"));
    visit.press(action::ComeBack{});
    REQUIRE(visit.app.showing() == Showing::newRoutine);
    REQUIRE(visit.app.madeCard());
    CHECK(visit.app.madeCard()->broken());
    visit.press(action::Open{"my-routine"});
    REQUIRE(visit.app.showing() == Showing::mistakes);
    visit.press(action::Back{});
    CHECK(visit.app.showing() == Showing::newRoutine);
    visit.outside.shown.back() = cardNamed("my-routine", "Mine");
    visit.press(action::ComeBack{});
    REQUIRE(visit.app.madeCard());
    CHECK_FALSE(visit.app.madeCard()->broken());
}

TEST_CASE("Coming back to what plays changes nothing there") {
    Visit visit;
    visit.press(action::Open{"desk"});
    const auto timeline = visit.app.session()->timeline();
    visit.press(action::ComeBack{});
    CHECK(visit.app.showing() == Showing::player);
    CHECK(visit.app.session()->timeline() == timeline);
    CHECK(visit.app.session()->running());
}

TEST_CASE("Coming back is no sign of somebody there: what waits after the machine slept goes on waiting") {
    Visit visit;
    visit.press(action::Open{"desk"});
    visit.run(seconds(1));
    visit.sleep(seconds(600));
    REQUIRE(visit.app.session()->pause().paused());
    const Time before = visit.app.lastInput();
    visit.app.take(action::ComeBack{}, visit.now);
    CHECK(visit.app.session()->pause().paused());
    CHECK(visit.app.lastInput() == before);
    visit.app.take(action::Touch{}, visit.now);
    CHECK_FALSE(visit.app.session()->pause().paused());
}
