// Keys whose actions the screen does not show.

#include "application/means.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A key that the screen does not show does nothing where it would do something else") {
    Routine routine = routineOf({stretchStep(OpenHold{seconds(30), seconds(60)})});
    LaunchOptions options;
    options.routine = routine;
    ApplicationHarness harness(std::move(options));
    harness.run(seconds(15));
    REQUIRE(mayEase(harness.state().activeSession()->segment()));
    CHECK(means(harness, U'e', action::Ease{}));
    // An open hold and the last card have no length that could change.
    CHECK(means(harness, U'+', action::Activity{}));
    CHECK(means(harness, U'-', action::Activity{}));
    ApplicationHarness last(fromRoutine());
    while (last.state().activeSession()->segment().kind() != SegmentKind::finish)
        last.press(action::Skip{1});
    for (const Keystroke& key : {Keystroke{Key::space}, Keystroke{Key::right}, Keystroke{U'+'}, Keystroke{U'e'}})
        CHECK(means(last, key, action::Activity{}));
    CHECK(means(last, Key::left, action::Skip{-1}));
    CHECK(means(last, U'a', action::Repeat{}));
    CHECK(means(last, U'p', action::TogglePause{}));
}

TEST_CASE("After a cramp, and while a routine waits, no key begins the same again") {
    ApplicationHarness eased(fromCramp());
    eased.run(seconds(20));
    eased.press(action::Back{});
    REQUIRE(eased.state().screenId() == ScreenId::done);
    CHECK(means(eased, U'a', action::Activity{}));
    ApplicationHarness done(fromRoutine());
    done.run(seconds(20));
    done.press(action::Back{});
    CHECK(means(done, U'a', action::Repeat{}));
}
