#include "application/application_harness.hpp"
#include "application/key_meaning.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("W shows the warnings of the focused card, or else of the first card that has some") {
    FakeHost world;
    world.shown = {cardNamed("calm", "Calm"), warnedCard("long"), warnedCard("short")};
    ApplicationHarness harness(std::move(world), fromHome());
    CHECK(meaningOf(U'w', harness.state()) == KeyMeaning{Action{action::ShowWarnings{"long"}}});
    const auto cards = harness.home().cards();
    CHECK(cardWithWarnings(cards, Action{action::OpenCard{"short"}})->id == "short");
    CHECK(cardWithWarnings(cards, Action{action::ShowWarnings{"short"}})->id == "short");
    harness.press(action::ShowWarnings{"short"});
    REQUIRE(harness.state().topIf<overlay::Mistakes>());
    CHECK(harness.state().topIf<overlay::Mistakes>()->card.id == "short");
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
}

TEST_CASE("W does nothing without warnings, and types a letter while finding") {
    ApplicationHarness harness;
    CHECK(meaningOf(U'w', harness.state()) == KeyMeaning{Action{action::Activity{}}});
    CHECK(cardWithWarnings(harness.home().cards(), std::nullopt) == nullptr);
    harness.press(action::Find{});
    CHECK(meaningOf(U'w', harness.state()) == KeyMeaning{Action{action::TypeCharacter{U'w'}}});
}

TEST_CASE("Once the warnings are mended, reading the file again returns to home and says so") {
    FakeHost world;
    world.shown = {warnedCard("long")};
    ApplicationHarness harness(std::move(world), fromHome());
    harness.press(action::ShowWarnings{"long"});
    harness.press(action::Repeat{});
    CHECK(harness.state().topIf<overlay::Mistakes>());
    harness.host.shown = {cardNamed("long", "Long")};
    harness.press(action::Repeat{});
    CHECK_FALSE(harness.state().covered());
    CHECK(harness.state().notice(harness.now) == "Long has no mistakes now.");
}
