#include "application/key.hpp"

#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

// One comparison, made in one place: KeyMeaning has very many kinds.
[[gnu::noinline]] void means(const Visit& visit, Pressed pressed, const Action& action) {
    const KeyMeaning meaning = meaningOf(pressed, visit.app);
    const auto* found = std::get_if<Action>(&meaning);
    REQUIRE(found != nullptr);
    CHECK(found->index() == action.index());
    const bool same = *found == action;
    CHECK(same);
}

[[gnu::noinline]] void moves(const Visit& visit, Key key, FocusMove move) {
    const KeyMeaning meaning = meaningOf(key, visit.app);
    const auto* found = std::get_if<FocusMove>(&meaning);
    CHECK((found && *found == move));
}

[[gnu::noinline]] void presses(const Visit& visit, Key key) {
    CHECK(std::holds_alternative<PressFocused>(meaningOf(key, visit.app)));
}

void arrowsMoveFocus(const Visit& visit) {
    moves(visit, Key::left, FocusMove::left);
    moves(visit, Key::down, FocusMove::down);
    moves(visit, Key::tab, FocusMove::next);
    moves(visit, Key::backTab, FocusMove::previous);
}

void lettersMeanTheSame(const Visit& visit) {
    means(visit, U'h', action::Help{});
    means(visit, U'S', action::OpenSettings{});
    means(visit, U'n', action::ToggleLight{});
    means(visit, U'M', action::Mute{});
    means(visit, U'f', action::FullScreen{});
    means(visit, U'P', action::Pause{});
}

} // namespace

TEST_CASE("Keys at home open cards, begin the filter or press what has the focus") {
    Visit visit;
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    means(visit, U'1', action::Open{"bedtime"});
    means(visit, U'9', action::Touch{});
    means(visit, U'/', action::Find{});
    means(visit, U'b', action::Type{U'b'});
    means(visit, U'c', action::Cramp{CrampMuscle::calf});
    means(visit, Key::pageDown, action::TurnPage{1});
    means(visit, Key::escape, action::Back{});
    presses(visit, Key::enter);
    presses(visit, Key::space);
}

TEST_CASE("Keys while one types a filter go to it") {
    Visit visit;
    visit.press(action::Type{U'd'});
    means(visit, U'c', action::Type{U'c'});
    means(visit, U'1', action::Type{U'1'});
    means(visit, Key::space, action::Type{U' '});
    means(visit, Key::backspace, action::Backspace{});
    means(visit, Key::enter, action::Open{"bedtime"});
    arrowsMoveFocus(visit);
}

TEST_CASE("Keys while a routine plays, until something has the focus") {
    Visit visit(fromRoutine());
    lettersMeanTheSame(visit);
    means(visit, Key::space, action::Pause{});
    means(visit, Key::left, action::Skip{-1});
    means(visit, Key::up, action::Volume{1});
    means(visit, Key::home, action::Again{});
    means(visit, U'+', action::Lengthen{seconds(10)});
    means(visit, U'e', action::Easing{});
    means(visit, Key::escape, action::Back{});
    visit.app.focusOn(Action{action::Mute{}}, visit.now);
    arrowsMoveFocus(visit);
    moves(visit, Key::escape, FocusMove::away);
    visit.press(action::Mute{});
    means(visit, Key::left, action::Skip{-1});
}

TEST_CASE("Keys in a cramp say that it eases, or which muscle it is in") {
    Visit visit(fromCramp(CrampMuscle::foot));
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    means(visit, Key::space, action::Easing{});
    means(visit, Key::enter, action::Easing{});
    means(visit, U'e', action::Easing{});
    means(visit, U'4', action::Cramp{CrampMuscle::thighBack});
    means(visit, U'5', action::Touch{});
    visit.press(action::Help{});
    means(visit, U'c', action::Cramp{CrampMuscle::foot});
    means(visit, U'r', action::ReadHelp{});
    visit.press(action::Back{});
    visit.run(seconds(700));
    presses(visit, Key::space);
    presses(visit, Key::enter);
}

TEST_CASE("Once a cramp has eased, the same keys and buttons press what is there to be pressed") {
    Visit visit(fromCramp());
    visit.run(seconds(40));
    CHECK_FALSE(std::holds_alternative<PressFocused>(meaningOfButton(visit.app)));
    visit.press(action::Easing{});
    visit.run(seconds(2));
    REQUIRE(visit.app.showing() == Showing::cramp);
    presses(visit, Key::space);
    presses(visit, Key::enter);
    CHECK(std::holds_alternative<PressFocused>(meaningOfButton(visit.app)));
}
