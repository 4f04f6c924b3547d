#include "application/key_meaning.hpp"

#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

Action askedBy(Key key, const ApplicationHarness& harness) {
    const KeyMeaning meaning = meaningOf(key, harness.state());
    REQUIRE(std::holds_alternative<Action>(meaning));
    return std::get<Action>(meaning);
}

} // namespace

TEST_CASE("Media keys pause, resume and skip in a session, and Stop only pauses it") {
    ApplicationHarness harness(fromRoutine());
    CHECK((askedBy(Key::mediaPlayPause, harness) == Action{action::TogglePause{}}));
    CHECK((askedBy(Key::mediaStop, harness) == Action{action::TogglePause{}}));
    CHECK((askedBy(Key::mediaNext, harness) == Action{action::Skip{1}}));
    CHECK((askedBy(Key::mediaPrevious, harness) == Action{action::Skip{-1}}));
    harness.press(action::TogglePause{});
    CHECK((askedBy(Key::mediaPlayPause, harness) == Action{action::TogglePause{}}));
    CHECK((askedBy(Key::mediaStop, harness) == Action{action::Activity{}}));
}

TEST_CASE("Media keys do nothing where nothing plays") {
    const ApplicationHarness harness;
    CHECK((askedBy(Key::mediaPlayPause, harness) == Action{action::Activity{}}));
    CHECK((askedBy(Key::mediaStop, harness) == Action{action::Activity{}}));
}
