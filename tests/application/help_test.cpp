#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("Help and settings over a routine let it stand still, and it goes on when they close") {
    for (const Action& screen : {Action{action::Help{}}, Action{action::OpenSettings{}}}) {
        Visit visit(fromRoutine());
        visit.run(seconds(12));
        visit.press(screen);
        CHECK(visit.state().screenId() != ScreenId::player);
        visit.run(seconds(60));
        CHECK(visit.position() == seconds(12));
        visit.press(action::Back{});
        CHECK(visit.state().screenId() == ScreenId::player);
        visit.run(seconds(3));
        CHECK(visit.position() == seconds(15));
    }
}

TEST_CASE("A routine that was paused before help was looked at is so afterwards") {
    Visit visit(fromRoutine());
    visit.run(seconds(12));
    visit.press(action::Pause{});
    visit.press(action::Help{});
    visit.press(action::Pause{});
    visit.press(action::Back{});
    CHECK(visit.state().heard()->pause() == PauseState{true, false, false});
    visit.run(seconds(5));
    CHECK(visit.position() == seconds(12));
}

TEST_CASE("A cramp counts on behind help and settings") {
    Visit visit(fromCramp());
    visit.run(seconds(10));
    visit.press(action::Help{});
    visit.run(seconds(10));
    visit.press(action::OpenSettings{});
    visit.run(seconds(10));
    CHECK(visit.state().screenId() == ScreenId::settings);
    CHECK(visit.title() == "Calf cramp");
    CHECK(visit.counted() == seconds(30));
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::help);
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::cramp);
}

TEST_CASE("The card is read aloud on request, in place of the cramp, which counts on") {
    Visit visit(fromCramp());
    visit.run(seconds(10));
    const EntryId cramp = visit.state().heard()->entryId();
    visit.press(action::Help{});
    visit.press(action::ReadHelp{});
    CHECK(visit.reads());
    CHECK((visit.state().heard()->entryId() != cramp));
    CHECK(visit.state().heard() != visit.state().played());
    visit.run(seconds(5));
    CHECK(visit.state().heard()->position() == seconds(5));
    CHECK(visit.counted() == seconds(15));
    visit.press(action::ReadHelp{});
    CHECK_FALSE(visit.reads());
    CHECK((visit.state().heard()->entryId() == cramp));
}

TEST_CASE("The reading ends by itself, and with the card") {
    Visit visit;
    visit.press(action::ReadHelp{});
    CHECK(visit.state().screenId() == ScreenId::help);
    REQUIRE(visit.reads());
    visit.run(visit.state().heard()->timeline()->length() + seconds(1));
    CHECK_FALSE(visit.reads());
    CHECK(visit.state().screenId() == ScreenId::help);
    visit.press(action::ReadHelp{});
    visit.press(action::Back{});
    CHECK_FALSE(visit.reads());
    CHECK(visit.state().heard() == nullptr);
}

TEST_CASE("The reading can be paused, and a machine that was asleep waits in it") {
    Visit visit;
    visit.press(action::ReadHelp{});
    visit.run(seconds(3));
    visit.press(action::Pause{});
    visit.run(seconds(10));
    CHECK(visit.state().heard()->position() == seconds(3));
    visit.press(action::Pause{});
    visit.sleep(seconds(100));
    CHECK(visit.state().heard()->pause().automatic);
    visit.press(action::Touch{});
    visit.run(seconds(1));
    CHECK(visit.state().heard()->position() == seconds(4));
}

TEST_CASE("Each key for help or settings shows it once, however often it is pressed") {
    Visit visit(fromRoutine());
    for (int i = 0; i < 20; ++i) {
        visit.press(action::Help{});
        visit.press(action::OpenSettings{});
        visit.press(action::OpenSettings{});
    }
    visit.press(action::Back{});
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK(visit.state().heard()->running());
}

TEST_CASE("From help a cramp is one action away") {
    Visit visit(fromRoutine());
    visit.run(seconds(12));
    visit.press(action::Help{});
    visit.press(action::Cramp{});
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.state().interrupted.has_value());
    visit.press(action::Help{});
    visit.press(action::Cramp{});
    CHECK(visit.state().screenId() == ScreenId::cramp);
}
