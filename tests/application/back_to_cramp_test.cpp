// One press returns to a cramp that the person left before it eased, and none of its time is lost.

#include "application/asked.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A cramp that was left goes on where it was, with neither more nor less than was counted") {
    Visit visit;
    visit.press(action::Cramp{CrampMuscle::foot});
    visit.run(seconds(47));
    const EntryId entry = visit.state().heard()->entryId();
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.state().leftCrampAt() == seconds(47));
    CHECK(visit.state().heard() == nullptr);
    visit.run(seconds(20));
    CHECK(visit.state().leftCrampAt() == seconds(47));
    CHECK(visit.held()[0].time == seconds(47));
    visit.press(action::BackToCramp{});
    REQUIRE(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.muscle() == CrampMuscle::foot);
    CHECK((visit.state().heard()->entryId() == entry));
    CHECK(visit.state().heard()->running());
    CHECK(visit.counted() == seconds(47));
    CHECK_FALSE(visit.state().leftCrampAt());
    visit.run(seconds(10));
    CHECK(visit.counted() == seconds(57));
    visit.press(action::Easing{});
    visit.run(seconds(60));
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(inSeconds(visit.held()[0].time) == doctest::Approx(57).epsilon(0.01));
}

TEST_CASE("Coming back after the machine was asleep or at once counts no more than what was held") {
    for (const Time away : {Time{0}, milliseconds(700), seconds(3600)}) {
        Visit visit(fromCramp());
        visit.run(seconds(30));
        visit.press(action::Back{});
        visit.sleep(away);
        visit.press(action::BackToCramp{});
        CHECK(visit.counted() == seconds(30));
        CHECK(visit.state().heard()->running());
    }
}

TEST_CASE("The ten minutes after which help is advised are those that were counted, as with a pause") {
    Visit visit(fromCramp());
    visit.run(seconds(590));
    visit.press(action::Back{});
    visit.run(seconds(60));
    visit.press(action::BackToCramp{});
    visit.run(seconds(9));
    CHECK(mayEase(visit.state().played()->segment()));
    visit.run(seconds(3));
    CHECK(advisesHelp(visit.state().played()->segment()));
}

TEST_CASE("A cramp that has eased, or ended by itself, is not gone back to") {
    Visit eased(fromCramp());
    eased.run(seconds(40));
    eased.press(action::Easing{});
    eased.run(seconds(5));
    eased.press(action::Back{});
    REQUIRE(eased.state().screenId() == ScreenId::done);
    Visit said(fromCramp());
    said.run(seconds(40));
    said.press(action::Easing{});
    said.press(action::Back{});
    REQUIRE(said.state().screenId() == ScreenId::done);
    Visit ended(fromCramp());
    ended.run(seconds(700));
    ended.press(action::Back{});
    REQUIRE(ended.state().screenId() == ScreenId::done);
    for (Visit* visit : {&eased, &said, &ended}) {
        CHECK_FALSE(visit->state().leftCrampAt());
        CHECK(means(*visit, U'c', action::Cramp{}));
        visit->press(action::BackToCramp{});
        CHECK(visit->state().screenId() == ScreenId::done);
    }
}

TEST_CASE("A routine that was left is not a cramp, and a cramp is not gone back to from home") {
    Visit routine(fromRoutine());
    routine.run(seconds(20));
    routine.press(action::Back{});
    CHECK_FALSE(routine.state().leftCrampAt());
    Visit home(fromCramp());
    home.run(seconds(20));
    home.press(action::Back{});
    home.press(action::Home{});
    CHECK_FALSE(home.state().leftCrampAt());
    CHECK(means(home, U'c', action::Cramp{}));
}

TEST_CASE("C leads back to the cramp, from help that was opened meanwhile too") {
    Visit visit(fromCramp());
    visit.run(seconds(20));
    visit.press(action::Back{});
    CHECK(means(visit, U'c', action::BackToCramp{}));
    visit.press(action::Help{});
    CHECK(means(visit, U'C', action::BackToCramp{}));
    visit.press(action::BackToCramp{});
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.counted() == seconds(20));
}

TEST_CASE("The routine that a cramp interrupted still waits after one went back to the cramp") {
    Visit visit(fromRoutine());
    visit.run(seconds(15));
    visit.press(action::Cramp{});
    visit.run(seconds(20));
    visit.press(action::Back{});
    visit.press(action::BackToCramp{});
    CHECK(visit.resumed() == "Bedtime calm");
    visit.press(action::Back{});
    visit.press(action::Resume{});
    CHECK(visit.title() == "Bedtime calm");
    CHECK_FALSE(visit.state().leftCrampAt());
}

TEST_CASE("A pause that the person asked for is still theirs to end") {
    Visit visit(fromCramp());
    visit.run(seconds(20));
    visit.press(action::Pause{});
    visit.press(action::Back{});
    visit.press(action::BackToCramp{});
    CHECK(visit.state().heard()->pause().person);
    visit.press(action::Pause{});
    visit.run(seconds(5));
    CHECK(visit.counted() == seconds(25));
}
