#include "application/key_meaning.hpp"

#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

LaunchOptions fromOpenHold() {
    StretchStep held = stretchStep(OpenHold{seconds(10), seconds(30)}, Sides::left);
    held.ready = Time{0};
    LaunchOptions start;
    start.routine = routineOf({held});
    return start;
}

bool doesNothing(Keystroke pressed, const State& state) {
    const KeyMeaning meaning = meaningOf(pressed, state);
    return std::holds_alternative<Action>(meaning) && std::get<Action>(meaning) == Action{action::Activity{}};
}

} // namespace

TEST_CASE("Space comes a moment too late to say that a hold eases: for 2 s it presses nothing beside the advice") {
    ApplicationHarness harness(fromOpenHold());
    harness.run(seconds(29));
    CHECK_FALSE(doesNothing(Key::space, harness.state()));
    harness.run(milliseconds(1500));
    REQUIRE(advisesHelp(harness.state().activeSession()->segment()));
    CHECK(doesNothing(Key::space, harness.state()));
    harness.run(seconds(2));
    REQUIRE(advisesHelp(harness.state().activeSession()->segment()));
    CHECK(std::holds_alternative<PressFocused>(meaningOf(Key::space, harness.state())));
}
