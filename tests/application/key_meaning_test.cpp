#include "application/asked.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

[[gnu::noinline]] void moves(const Visit& visit, Key key, FocusMove move) {
    const KeyMeaning meaning = meaningOf(key, visit.state());
    const auto* found = std::get_if<FocusMove>(&meaning);
    CHECK((found && *found == move));
}

[[gnu::noinline]] void presses(const Visit& visit, Key key) {
    CHECK(std::holds_alternative<PressFocused>(meaningOf(key, visit.state())));
}

void arrowsMoveFocus(const Visit& visit) {
    moves(visit, Key::left, FocusMove::left);
    moves(visit, Key::down, FocusMove::down);
    moves(visit, Key::tab, FocusMove::next);
    moves(visit, Key::backTab, FocusMove::previous);
}

void lettersMeanTheSame(const Visit& visit) {
    CHECK(means(visit, U'h', action::Help{}));
    CHECK(means(visit, U'S', action::OpenSettings{}));
    CHECK(means(visit, U'n', action::ToggleLight{}));
    CHECK(means(visit, U'M', action::Mute{}));
    CHECK(means(visit, U'f', action::FullScreen{}));
    CHECK(means(visit, U'P', action::Pause{}));
}

[[gnu::noinline]] void pressesNothing(const Visit& visit) {
    CHECK(means(visit, Key::enter, action::Touch{}));
    CHECK(std::get<Action>(meaningOfButton(visit.state())) == Action{action::Touch{}});
}

} // namespace

TEST_CASE("Keys at home open cards, begin the filter or press what has the focus") {
    Visit visit;
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    CHECK(means(visit, U'1', action::Open{"bedtime"}));
    CHECK(means(visit, U'9', action::Touch{}));
    CHECK(means(visit, U'/', action::Find{}));
    for (const char32_t letter : {U'b', U'Z', U'l', U'ö'})
        CHECK(means(visit, letter, action::Touch{}));
    CHECK(means(visit, U'c', action::Cramp{CrampMuscle::calf}));
    CHECK(means(visit, Key::pageDown, action::TurnPage{1}));
    CHECK(means(visit, Key::escape, action::Back{}));
    presses(visit, Key::enter);
    presses(visit, Key::space);
}

TEST_CASE("Keys while one types a filter go to it") {
    Visit visit;
    visit.press(action::Find{});
    visit.press(action::Type{U'd'});
    CHECK(means(visit, U'c', action::Type{U'c'}));
    CHECK(means(visit, U'1', action::Type{U'1'}));
    CHECK(means(visit, Key::space, action::Type{U' '}));
    CHECK(means(visit, Key::backspace, action::Backspace{}));
    presses(visit, Key::enter);
    arrowsMoveFocus(visit);
}

TEST_CASE("At home nothing is pressed where nothing has the focus, and nothing begins a cramp but what is meant to") {
    Visit visit;
    visit.app.focusOn(std::nullopt, visit.now);
    pressesNothing(visit);
    CHECK(means(visit, Key::space, action::Touch{}));
    visit.press(action::Find{});
    for (const char32_t character : {U'c', U'q'})
        visit.press(action::Type{character});
    REQUIRE(visit.home().cards().empty());
    pressesNothing(visit);
}

TEST_CASE("Keys while a routine plays, until something has the focus") {
    Visit visit(fromRoutine());
    lettersMeanTheSame(visit);
    CHECK(means(visit, Key::space, action::Pause{}));
    CHECK(means(visit, Key::left, action::Skip{-1}));
    CHECK(means(visit, Key::up, action::Volume{1}));
    CHECK(means(visit, Key::home, action::Again{}));
    CHECK(means(visit, U'+', action::Lengthen{seconds(10)}));
    CHECK(means(visit, U'e', action::Touch{}));
    CHECK(means(visit, Key::escape, action::Back{}));
    visit.app.focusOn(Action{action::Mute{}}, visit.now);
    arrowsMoveFocus(visit);
    moves(visit, Key::escape, FocusMove::away);
    visit.press(action::Mute{});
    CHECK(means(visit, Key::left, action::Skip{-1}));
}

TEST_CASE("Keys in a cramp say that it eases, or which muscle it is in") {
    Visit visit(fromCramp(CrampMuscle::foot));
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    visit.run(seconds(2));
    CHECK(means(visit, Key::space, action::Easing{}));
    CHECK(means(visit, Key::enter, action::Easing{}));
    CHECK(means(visit, U'e', action::Easing{}));
    CHECK(means(visit, U'4', action::Cramp{CrampMuscle::thighBack}));
    CHECK(means(visit, U'5', action::Touch{}));
    visit.press(action::Help{});
    CHECK(means(visit, U'c', action::Cramp{CrampMuscle::foot}));
    CHECK(means(visit, U'r', action::ReadHelp{}));
    visit.press(action::Back{});
    visit.run(seconds(700));
    presses(visit, Key::space);
    presses(visit, Key::enter);
    CHECK(means(visit, U'r', action::ReadHelp{}));
}

TEST_CASE("In the first moments of a cramp no key and no button says that it eases, but the muscle can be named") {
    Visit visit(fromCramp());
    visit.run(milliseconds(1400));
    for (const Key key : {Key::space, Key::enter})
        CHECK(means(visit, key, action::Touch{}));
    CHECK(means(visit, U'e', action::Touch{}));
    CHECK(means(visit, U'2', action::Cramp{CrampMuscle::foot}));
    CHECK(meaningOfButton(visit.state()) == KeyMeaning{Action{action::Touch{}}});
    visit.run(milliseconds(200));
    CHECK(means(visit, U'e', action::Easing{}));
}

TEST_CASE("Once a cramp has eased, the same keys and buttons press what is there to be pressed") {
    Visit visit(fromCramp());
    visit.run(seconds(40));
    CHECK_FALSE(std::holds_alternative<PressFocused>(meaningOfButton(visit.state())));
    visit.press(action::Easing{});
    while (mayEase(visit.state().played()->segment()))
        visit.run(milliseconds(100));
    for (int i = 0; i < 19; ++i) {
        CHECK(means(visit, Key::space, action::Touch{}));
        CHECK(means(visit, Key::enter, action::Touch{}));
        CHECK_FALSE(std::holds_alternative<PressFocused>(meaningOfButton(visit.state())));
        visit.run(milliseconds(100));
    }
    visit.run(milliseconds(200));
    REQUIRE(visit.state().screenId() == ScreenId::cramp);
    presses(visit, Key::space);
    presses(visit, Key::enter);
    CHECK(std::holds_alternative<PressFocused>(meaningOfButton(visit.state())));
}

TEST_CASE("Keys when something is done go on, play it once more, or lead home") {
    Visit visit(fromRoutine());
    visit.run(seconds(120));
    REQUIRE(visit.state().screenId() == ScreenId::done);
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    CHECK(means(visit, U'a', action::Again{}));
    CHECK(means(visit, U'r', action::Touch{}));
    CHECK(means(visit, U'w', action::Touch{}));
    CHECK(means(visit, U'c', action::Cramp{CrampMuscle::calf}));
    CHECK(means(visit, U'-', action::Volume{-1}));
    CHECK(means(visit, Key::home, action::Home{}));
    CHECK(means(visit, Key::escape, action::Back{}));
}

TEST_CASE("When something is done and nothing waits, Enter does nothing until something has the focus") {
    Visit visit(fromRoutine());
    visit.run(seconds(120));
    REQUIRE_FALSE(visit.state().leftCrampAt());
    REQUIRE_FALSE(visit.state().interrupted.has_value());
    CHECK(means(visit, Key::enter, action::Touch{}));
    CHECK(means(visit, Key::space, action::Touch{}));
    visit.app.focusOn(Action{action::Again{}}, visit.now);
    presses(visit, Key::enter);
    presses(visit, Key::space);
}

TEST_CASE("On the last card of what plays, A plays it once more, and Enter only goes on with what waits") {
    const auto toLastCard = [](Visit& visit) {
        while (visit.state().played()->segment().kind() != SegmentKind::finish)
            visit.run(milliseconds(100));
        REQUIRE(visit.state().screenId() == ScreenId::player);
    };
    Visit visit(fromRoutine());
    CHECK(means(visit, U'a', action::Touch{}));
    toLastCard(visit);
    CHECK(means(visit, U'a', action::Again{}));
    CHECK(means(visit, Key::home, action::Again{}));
    CHECK(means(visit, Key::enter, action::Touch{}));
    CHECK(means(visit, U'r', action::Touch{}));
    visit.app.focusOn(Action{action::Mute{}}, visit.now);
    presses(visit, Key::enter);
    Visit interrupted(fromRoutine());
    interrupted.run(seconds(12));
    interrupted.press(action::Cramp{});
    interrupted.press(action::Back{});
    interrupted.press(action::Warmth{});
    toLastCard(interrupted);
    CHECK(means(interrupted, Key::enter, action::Resume{}));
    CHECK(means(interrupted, U'r', action::Resume{}));
}

TEST_CASE("Keys after a cramp that interrupted a routine offer to go on with it, and warmth") {
    Visit visit(fromRoutine());
    visit.run(seconds(12));
    visit.press(action::Cramp{});
    visit.run(seconds(12));
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(means(visit, U'R', action::Resume{}));
    CHECK(means(visit, U'w', action::Warmth{}));
    presses(visit, Key::enter);
    presses(visit, Key::space);
}

TEST_CASE("Keys in the settings move among them and lead back, and no letter is taken from its meaning") {
    Visit visit;
    visit.press(action::OpenSettings{});
    REQUIRE(visit.state().screenId() == ScreenId::settings);
    lettersMeanTheSame(visit);
    CHECK(means(visit, U'c', action::Cramp{CrampMuscle::calf}));
    CHECK(means(visit, U'1', action::Touch{}));
    CHECK(means(visit, U'a', action::Touch{}));
    CHECK(means(visit, U'+', action::Volume{1}));
    CHECK(means(visit, Key::pageUp, action::TurnPage{-1}));
    CHECK(means(visit, Key::escape, action::Back{}));
    presses(visit, Key::enter);
    presses(visit, Key::space);
}

TEST_CASE("In the settings up and down go from row to row, and left and right change the one that has the focus") {
    Visit visit;
    visit.press(action::OpenSettings{});
    const auto moves = [&](Key key, FocusMove move) { CHECK(meaningOf(key, visit.state()) == KeyMeaning{move}); };
    moves(Key::left, FocusMove::left);
    visit.app.focusOn(action::Change{Setting::voiceLevel, 1}, visit.now);
    CHECK(means(visit, Key::left, action::Change{Setting::voiceLevel, -1}));
    CHECK(means(visit, Key::right, action::Change{Setting::voiceLevel, 1}));
    moves(Key::up, FocusMove::previous);
    moves(Key::down, FocusMove::next);
    moves(Key::tab, FocusMove::next);
    visit.app.focusOn(action::Back{}, visit.now);
    moves(Key::right, FocusMove::right);
}

TEST_CASE("No row of the settings is changed that was left behind on another page") {
    Visit visit;
    visit.press(action::OpenSettings{});
    visit.app.setPages(2);
    visit.app.focusOn(action::Change{Setting::voiceLevel, 1}, visit.now);
    visit.press(action::TurnPage{-1});
    CHECK(visit.state().focus());
    visit.press(action::TurnPage{1});
    CHECK_FALSE(visit.state().focus());
    visit.app.focusOn(action::TurnPage{1}, visit.now);
    visit.press(action::TurnPage{-1});
    CHECK(visit.state().focus() == Action{action::TurnPage{1}});
}

TEST_CASE("Keys beside mistakes read the file again or lead back") {
    Visit visit;
    visit.press(action::Open{"mine"});
    REQUIRE(visit.state().screenId() == ScreenId::mistakes);
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    CHECK(means(visit, U'A', action::Again{}));
    CHECK(means(visit, U'r', action::Touch{}));
    CHECK(means(visit, Key::pageDown, action::TurnPage{1}));
    CHECK(means(visit, Key::escape, action::Back{}));
    presses(visit, Key::enter);
}

TEST_CASE("Keys beside a new routine lead on or back, and open no card that is covered") {
    Visit visit;
    visit.press(action::NewRoutine{});
    REQUIRE(visit.state().screenId() == ScreenId::newRoutine);
    lettersMeanTheSame(visit);
    arrowsMoveFocus(visit);
    CHECK(means(visit, U'1', action::Touch{}));
    CHECK(means(visit, U'/', action::Touch{}));
    CHECK(means(visit, Key::escape, action::Back{}));
    presses(visit, Key::enter);
    presses(visit, Key::space);
}

TEST_CASE("Keys on the help card read it aloud, turn it and lead back, over whatever plays") {
    for (const bool plays : {false, true}) {
        Visit visit(plays ? fromRoutine() : fromHome());
        visit.press(action::Help{});
        lettersMeanTheSame(visit);
        arrowsMoveFocus(visit);
        CHECK(means(visit, U'r', action::ReadHelp{}));
        CHECK(means(visit, U'e', action::Touch{}));
        CHECK(means(visit, U'c', action::Cramp{CrampMuscle::calf}));
        CHECK(means(visit, Key::pageDown, action::TurnPage{1}));
        CHECK(means(visit, Key::escape, action::Back{}));
        presses(visit, Key::enter);
        presses(visit, Key::space);
    }
}

TEST_CASE("A gamepad's button pauses a routine, says that a cramp eases, and elsewhere presses what has the focus") {
    const auto isAction = [](const Visit& visit, const Action& action) {
        const KeyMeaning meaning = meaningOfButton(visit.state());
        const auto* found = std::get_if<Action>(&meaning);
        return found != nullptr && *found == action;
    };
    const auto pressesFocused = [](const Visit& visit) {
        return std::holds_alternative<PressFocused>(meaningOfButton(visit.state()));
    };
    Visit home;
    CHECK(pressesFocused(home));
    Visit routine(fromRoutine());
    CHECK(isAction(routine, action::Pause{}));
    routine.press(action::Help{});
    CHECK(pressesFocused(routine));
    Visit cramp(fromCramp());
    cramp.run(seconds(2));
    CHECK(isAction(cramp, action::Easing{}));
    cramp.press(action::Easing{});
    cramp.run(seconds(5));
    CHECK_FALSE(isAction(cramp, action::Pause{}));
    cramp.run(seconds(60));
    REQUIRE(cramp.state().screenId() == ScreenId::done);
    CHECK(pressesFocused(cramp));
}
