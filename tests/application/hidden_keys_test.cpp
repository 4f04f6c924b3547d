// Keys whose actions the screen does not show.

#include "application/asked.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A key that the screen does not show does nothing where it would do something else") {
    Routine routine = routineOf({stretchStep(OpenHold{seconds(30), seconds(60)})});
    Start start;
    start.routine = routine;
    Visit visit(std::move(start));
    visit.run(seconds(15));
    REQUIRE(mayEase(visit.state().played()->segment()));
    CHECK(means(visit, U'e', action::Easing{}));
    // An open hold and the last card have no length that could change.
    CHECK(means(visit, U'+', action::Touch{}));
    CHECK(means(visit, U'-', action::Touch{}));
    Visit last(fromRoutine());
    while (last.state().played()->segment().kind() != SegmentKind::finish)
        last.press(action::Skip{1});
    for (const Pressed& key : {Pressed{Key::space}, Pressed{Key::right}, Pressed{U'+'}, Pressed{U'e'}})
        CHECK(means(last, key, action::Touch{}));
    CHECK(means(last, Key::left, action::Skip{-1}));
    CHECK(means(last, U'a', action::Again{}));
    CHECK(means(last, U'p', action::Pause{}));
}

TEST_CASE("After a cramp, and while a routine waits, no key begins the same again") {
    Visit eased(fromCramp());
    eased.run(seconds(20));
    eased.press(action::Back{});
    REQUIRE(eased.state().screenId() == ScreenId::done);
    CHECK(means(eased, U'a', action::Touch{}));
    Visit done(fromRoutine());
    done.run(seconds(20));
    done.press(action::Back{});
    CHECK(means(done, U'a', action::Again{}));
}
