// The routine that was done last, and the order of home's cards.

#include "application/application_harness.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string bedtimeFile = "/shipped/bedtime.yaml";

FakeHost withFiles() {
    FakeHost world;
    world.routines["bedtime"].file = bedtimeFile;
    return world;
}

std::vector<std::string> idsAtHome(const ApplicationHarness& harness) {
    std::vector<std::string> ids;
    for (const Card& card : harness.home().cards())
        ids.push_back(card.id);
    return ids;
}

Card ownCard(const std::string& id, const std::string& title) {
    Card card = cardNamed(id, title);
    card.own = true;
    return card;
}

} // namespace

TEST_CASE("A routine that reached its end is remembered once as done, and so is one left in a hold") {
    ApplicationHarness whole(withFiles(), fromHome());
    whole.press(action::OpenCard{"bedtime"});
    whole.run(seconds(120));
    REQUIRE(whole.state().screenId() == ScreenId::done);
    CHECK(whole.host.done == std::vector{bedtimeFile});
    ApplicationHarness left(withFiles(), fromHome());
    left.press(action::OpenCard{"bedtime"});
    left.run(seconds(20));
    CHECK(left.host.done.empty());
    left.press(action::Back{});
    CHECK(left.host.done == std::vector{bedtimeFile});
}

TEST_CASE("A routine is not remembered as done if less than ten seconds of it were held") {
    ApplicationHarness harness(withFiles(), fromHome());
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(16));
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    harness.press(action::GoHome{});
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(2));
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(2));
    harness.press(action::CloseWindow{});
    CHECK(harness.host.done.empty());
}

TEST_CASE("A routine in which the window is closed counts as done, and one that a cramp interrupted for good") {
    ApplicationHarness closed(withFiles(), fromHome());
    closed.press(action::OpenCard{"bedtime"});
    closed.run(seconds(20));
    closed.press(action::CloseWindow{});
    CHECK(closed.host.done == std::vector{bedtimeFile});
    ApplicationHarness cramped(withFiles(), fromHome());
    cramped.press(action::OpenCard{"bedtime"});
    cramped.run(seconds(20));
    cramped.press(action::StartCramp{});
    cramped.press(action::GoHome{});
    CHECK(cramped.host.done == std::vector{bedtimeFile});
}

TEST_CASE("Neither a cramp nor the warm pack after it is remembered as done") {
    ApplicationHarness harness(withFiles(), fromCramp());
    harness.run(seconds(20));
    harness.press(action::Back{});
    harness.press(action::PlayWarmPack{});
    harness.run(seconds(120));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.host.done.empty());
}

TEST_CASE("Home shows the routine done last, then the person's own by title, then the shipped ones in their order") {
    FakeHost world;
    world.shown = {cardNamed("bedtime", "Bedtime"), cardNamed("desk", "Desk"), cardNamed("ankles", "Ankles"),
                   ownCard("z", "After work"),      ownCard("a", "évening"),   ownCard("m", "Morning")};
    CHECK(idsAtHome(ApplicationHarness(world, fromHome())) ==
          std::vector<std::string>{"z", "a", "m", "bedtime", "desk", "ankles"});
    world.shown[1].daysSinceDone = 1;
    ApplicationHarness harness(world, fromHome());
    CHECK(idsAtHome(harness) == std::vector<std::string>{"desk", "z", "a", "m", "bedtime", "ankles"});
    CHECK(harness.state().focus() == Action{action::OpenCard{"desk"}});
}

TEST_CASE("The shipped routines of a cramp have no card and are found by name; the person's own for a cramp has one") {
    FakeHost world;
    world.shown = {cardNamed("bedtime", "Bedtime"), cardNamed("cramp-calf.yaml", "Calf cramp"),
                   ownCard("mine", "Mine")};
    world.shown[1].cramp = CrampMuscle::calf;
    world.shown[2].cramp = CrampMuscle::foot;
    world.routines["cramp-calf.yaml"] = crampRoutine(CrampMuscle::calf);
    ApplicationHarness harness(world, fromHome());
    CHECK(idsAtHome(harness) == std::vector<std::string>{"mine", "bedtime"});
    harness.press(action::Find{});
    for (const char letter : std::string("calf cramp"))
        harness.press(action::TypeCharacter{static_cast<char32_t>(letter)});
    REQUIRE(idsAtHome(harness) == std::vector<std::string>{"cramp-calf.yaml"});
    harness.press(action::OpenCard{"cramp-calf.yaml"});
    CHECK(harness.state().screenId() == ScreenId::cramp);
}
