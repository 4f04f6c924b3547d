#include "application/key_meaning.hpp"

#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

Action askedBy(Key key, const Visit& visit) {
    const KeyMeaning meaning = meaningOf(key, visit.state());
    REQUIRE(std::holds_alternative<Action>(meaning));
    return std::get<Action>(meaning);
}

} // namespace

TEST_CASE("Media keys pause what plays, go on with it and skip, and stop only pauses") {
    Visit visit(fromRoutine());
    CHECK((askedBy(Key::mediaPlayPause, visit) == Action{action::Pause{}}));
    CHECK((askedBy(Key::mediaStop, visit) == Action{action::Pause{}}));
    CHECK((askedBy(Key::mediaNext, visit) == Action{action::Skip{1}}));
    CHECK((askedBy(Key::mediaPrevious, visit) == Action{action::Skip{-1}}));
    visit.press(action::Pause{});
    CHECK((askedBy(Key::mediaPlayPause, visit) == Action{action::Pause{}}));
    CHECK((askedBy(Key::mediaStop, visit) == Action{action::Touch{}}));
}

TEST_CASE("Media keys do nothing where nothing plays") {
    const Visit visit;
    CHECK((askedBy(Key::mediaPlayPause, visit) == Action{action::Touch{}}));
    CHECK((askedBy(Key::mediaStop, visit) == Action{action::Touch{}}));
}
