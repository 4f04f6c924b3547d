#include "application/means.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

[[gnu::noinline]] void moves(const ApplicationHarness& harness, Key key, FocusMove move) {
    const KeyMeaning meaning = meaningOf(key, harness.state());
    const auto* found = std::get_if<FocusMove>(&meaning);
    CHECK((found && *found == move));
}

[[gnu::noinline]] void presses(const ApplicationHarness& harness, Key key) {
    CHECK(std::holds_alternative<PressFocused>(meaningOf(key, harness.state())));
}

void arrowsMoveFocus(const ApplicationHarness& harness) {
    moves(harness, Key::left, FocusMove::left);
    moves(harness, Key::down, FocusMove::down);
    moves(harness, Key::tab, FocusMove::next);
    moves(harness, Key::backTab, FocusMove::previous);
}

void lettersMeanTheSame(const ApplicationHarness& harness) {
    CHECK(means(harness, U'h', action::OpenHelp{}));
    CHECK(means(harness, U'S', action::OpenSettings{}));
    CHECK(means(harness, U'n', action::ToggleLight{}));
    CHECK(means(harness, U'M', action::ToggleMute{}));
    CHECK(means(harness, U'f', action::ToggleFullScreen{}));
    CHECK(means(harness, U'P', action::TogglePause{}));
}

[[gnu::noinline]] void pressesNothing(const ApplicationHarness& harness) {
    CHECK(means(harness, Key::enter, action::Activity{}));
    CHECK(std::get<Action>(meaningOfButton(harness.state())) == Action{action::Activity{}});
}

} // namespace

TEST_CASE("Keys at home open cards, open the filter, start a cramp or press the focused target") {
    ApplicationHarness harness;
    lettersMeanTheSame(harness);
    arrowsMoveFocus(harness);
    CHECK(means(harness, U'1', action::OpenCard{"bedtime"}));
    CHECK(means(harness, U'9', action::Activity{}));
    CHECK(means(harness, U'/', action::Find{}));
    for (const char32_t letter : {U'b', U'Z', U'l', U'ö'})
        CHECK(means(harness, letter, action::Activity{}));
    CHECK(means(harness, U'c', action::StartCramp{CrampMuscle::calf}));
    CHECK(means(harness, Key::pageDown, action::TurnPage{1}));
    CHECK(means(harness, Key::escape, action::Back{}));
    presses(harness, Key::enter);
    presses(harness, Key::space);
}

TEST_CASE("Keys while one types a filter go to it") {
    ApplicationHarness harness;
    harness.press(action::Find{});
    harness.press(action::TypeCharacter{U'd'});
    CHECK(means(harness, U'c', action::TypeCharacter{U'c'}));
    CHECK(means(harness, U'1', action::TypeCharacter{U'1'}));
    CHECK(means(harness, Key::space, action::TypeCharacter{U' '}));
    CHECK(means(harness, Key::backspace, action::Backspace{}));
    presses(harness, Key::enter);
    arrowsMoveFocus(harness);
}

TEST_CASE("Enter and the gamepad's button press nothing at home without a focused target or a match") {
    ApplicationHarness harness;
    harness.app.focusOn(std::nullopt, harness.now);
    pressesNothing(harness);
    CHECK(means(harness, Key::space, action::Activity{}));
    harness.press(action::Find{});
    for (const char32_t character : {U'c', U'q'})
        harness.press(action::TypeCharacter{character});
    REQUIRE(harness.home().cards().empty());
    pressesNothing(harness);
}

TEST_CASE("Keys while a routine plays, until something has the focus") {
    ApplicationHarness harness(fromRoutine());
    lettersMeanTheSame(harness);
    CHECK(means(harness, Key::space, action::TogglePause{}));
    CHECK(means(harness, Key::left, action::Skip{-1}));
    CHECK(means(harness, Key::up, action::ChangeVolume{1}));
    CHECK(means(harness, Key::home, action::Repeat{}));
    CHECK(means(harness, U'+', action::Lengthen{seconds(10)}));
    CHECK(means(harness, U'e', action::Activity{}));
    CHECK(means(harness, Key::escape, action::Back{}));
    harness.app.focusOn(Action{action::ToggleMute{}}, harness.now);
    arrowsMoveFocus(harness);
    moves(harness, Key::escape, FocusMove::clear);
    harness.press(action::ToggleMute{});
    CHECK(means(harness, Key::left, action::Skip{-1}));
}

TEST_CASE("Keys in a cramp say that it eases, or which muscle it is in") {
    ApplicationHarness harness(fromCramp(CrampMuscle::foot));
    lettersMeanTheSame(harness);
    arrowsMoveFocus(harness);
    harness.run(seconds(2));
    CHECK(means(harness, Key::space, action::Ease{}));
    CHECK(means(harness, Key::enter, action::Ease{}));
    CHECK(means(harness, U'e', action::Ease{}));
    CHECK(means(harness, U'4', action::StartCramp{CrampMuscle::thighBack}));
    CHECK(means(harness, U'5', action::Activity{}));
    harness.press(action::OpenHelp{});
    CHECK(means(harness, U'c', action::StartCramp{CrampMuscle::foot}));
    CHECK(means(harness, U'r', action::ReadHelp{}));
    harness.press(action::Back{});
    harness.run(seconds(700));
    presses(harness, Key::space);
    presses(harness, Key::enter);
    CHECK(means(harness, U'r', action::ReadHelp{}));
}

TEST_CASE("In the first moments of a cramp no key and no button says that it eases, but the muscle can be named") {
    ApplicationHarness harness(fromCramp());
    harness.run(milliseconds(1400));
    for (const Key key : {Key::space, Key::enter})
        CHECK(means(harness, key, action::Activity{}));
    CHECK(means(harness, U'e', action::Activity{}));
    CHECK(means(harness, U'2', action::StartCramp{CrampMuscle::foot}));
    CHECK(meaningOfButton(harness.state()) == KeyMeaning{Action{action::Activity{}}});
    harness.run(milliseconds(200));
    CHECK(means(harness, U'e', action::Ease{}));
}

TEST_CASE("Enter, Space and the gamepad's button press no target until two seconds after a cramp eases") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(40));
    CHECK_FALSE(std::holds_alternative<PressFocused>(meaningOfButton(harness.state())));
    harness.press(action::Ease{});
    while (mayEase(harness.state().activeSession()->segment()))
        harness.run(milliseconds(100));
    for (int i = 0; i < 19; ++i) {
        CHECK(means(harness, Key::space, action::Activity{}));
        CHECK(means(harness, Key::enter, action::Activity{}));
        CHECK_FALSE(std::holds_alternative<PressFocused>(meaningOfButton(harness.state())));
        harness.run(milliseconds(100));
    }
    harness.run(milliseconds(200));
    REQUIRE(harness.state().screenId() == ScreenId::cramp);
    presses(harness, Key::space);
    presses(harness, Key::enter);
    CHECK(std::holds_alternative<PressFocused>(meaningOfButton(harness.state())));
}

TEST_CASE("Keys when something is done go on, play it once more, or lead home") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(120));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    lettersMeanTheSame(harness);
    arrowsMoveFocus(harness);
    CHECK(means(harness, U'a', action::Repeat{}));
    CHECK(means(harness, U'r', action::Activity{}));
    CHECK(means(harness, U'w', action::Activity{}));
    CHECK(means(harness, U'c', action::StartCramp{CrampMuscle::calf}));
    CHECK(means(harness, U'-', action::ChangeVolume{-1}));
    CHECK(means(harness, Key::home, action::GoHome{}));
    CHECK(means(harness, Key::escape, action::Back{}));
}

TEST_CASE("When something is done and nothing waits, Enter does nothing until something has the focus") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(120));
    REQUIRE_FALSE(harness.state().leftCrampTime());
    REQUIRE_FALSE(harness.state().interrupted.has_value());
    CHECK(means(harness, Key::enter, action::Activity{}));
    CHECK(means(harness, Key::space, action::Activity{}));
    harness.app.focusOn(Action{action::Repeat{}}, harness.now);
    presses(harness, Key::enter);
    presses(harness, Key::space);
}

TEST_CASE("A repeats a routine on its last card, and Enter resumes an interrupted routine there") {
    const auto toLastCard = [](ApplicationHarness& harness) {
        while (harness.state().activeSession()->segment().kind() != SegmentKind::finish)
            harness.run(milliseconds(100));
        REQUIRE(harness.state().screenId() == ScreenId::player);
    };
    ApplicationHarness harness(fromRoutine());
    CHECK(means(harness, U'a', action::Activity{}));
    toLastCard(harness);
    CHECK(means(harness, U'a', action::Repeat{}));
    CHECK(means(harness, Key::home, action::Repeat{}));
    CHECK(means(harness, Key::enter, action::Activity{}));
    CHECK(means(harness, U'r', action::Activity{}));
    harness.app.focusOn(Action{action::ToggleMute{}}, harness.now);
    presses(harness, Key::enter);
    ApplicationHarness interrupted(fromRoutine());
    interrupted.run(seconds(12));
    interrupted.press(action::StartCramp{});
    interrupted.press(action::Back{});
    interrupted.press(action::PlayWarmPack{});
    toLastCard(interrupted);
    CHECK(means(interrupted, Key::enter, action::Resume{}));
    CHECK(means(interrupted, U'r', action::Resume{}));
}

TEST_CASE("Keys after a cramp that interrupted a routine offer to go on with it, and warmth") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(12));
    harness.press(action::StartCramp{});
    harness.run(seconds(12));
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(means(harness, U'R', action::Resume{}));
    CHECK(means(harness, U'w', action::PlayWarmPack{}));
    presses(harness, Key::enter);
    presses(harness, Key::space);
}

TEST_CASE("Keys in the settings move among them and lead back, and no letter is taken from its meaning") {
    ApplicationHarness harness;
    harness.press(action::OpenSettings{});
    REQUIRE(harness.state().screenId() == ScreenId::settings);
    lettersMeanTheSame(harness);
    CHECK(means(harness, U'c', action::StartCramp{CrampMuscle::calf}));
    CHECK(means(harness, U'1', action::Activity{}));
    CHECK(means(harness, U'a', action::Activity{}));
    CHECK(means(harness, U'+', action::ChangeVolume{1}));
    CHECK(means(harness, Key::pageUp, action::TurnPage{-1}));
    CHECK(means(harness, Key::escape, action::Back{}));
    presses(harness, Key::enter);
    presses(harness, Key::space);
}

TEST_CASE("In the settings up and down go from row to row, and left and right change the one that has the focus") {
    ApplicationHarness harness;
    harness.press(action::OpenSettings{});
    const auto moves = [&](Key key, FocusMove move) { CHECK(meaningOf(key, harness.state()) == KeyMeaning{move}); };
    moves(Key::left, FocusMove::left);
    harness.app.focusOn(action::ChangeSetting{Setting::voiceLevel, 1}, harness.now);
    CHECK(means(harness, Key::left, action::ChangeSetting{Setting::voiceLevel, -1}));
    CHECK(means(harness, Key::right, action::ChangeSetting{Setting::voiceLevel, 1}));
    moves(Key::up, FocusMove::previous);
    moves(Key::down, FocusMove::next);
    moves(Key::tab, FocusMove::next);
    harness.app.focusOn(action::Back{}, harness.now);
    moves(Key::right, FocusMove::right);
}

TEST_CASE("No row of the settings is changed that was left behind on another page") {
    ApplicationHarness harness;
    harness.press(action::OpenSettings{});
    harness.app.setPages(2);
    harness.app.focusOn(action::ChangeSetting{Setting::voiceLevel, 1}, harness.now);
    harness.press(action::TurnPage{-1});
    CHECK(harness.state().focus());
    harness.press(action::TurnPage{1});
    CHECK_FALSE(harness.state().focus());
    harness.app.focusOn(action::TurnPage{1}, harness.now);
    harness.press(action::TurnPage{-1});
    CHECK(harness.state().focus() == Action{action::TurnPage{1}});
}

TEST_CASE("Keys beside mistakes read the file again or lead back") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"mine"});
    REQUIRE(harness.state().screenId() == ScreenId::mistakes);
    lettersMeanTheSame(harness);
    arrowsMoveFocus(harness);
    CHECK(means(harness, U'A', action::Repeat{}));
    CHECK(means(harness, U'r', action::Activity{}));
    CHECK(means(harness, Key::pageDown, action::TurnPage{1}));
    CHECK(means(harness, Key::escape, action::Back{}));
    presses(harness, Key::enter);
}

TEST_CASE("Keys beside a new routine lead on or back, and open no card that is covered") {
    ApplicationHarness harness;
    harness.press(action::NewRoutine{});
    harness.press(action::MakeRoutine{});
    REQUIRE(harness.state().screenId() == ScreenId::newRoutine);
    lettersMeanTheSame(harness);
    arrowsMoveFocus(harness);
    CHECK(means(harness, U'1', action::Activity{}));
    CHECK(means(harness, U'/', action::Activity{}));
    CHECK(means(harness, Key::escape, action::Back{}));
    presses(harness, Key::enter);
    presses(harness, Key::space);
}

TEST_CASE("Keys on the help card read it aloud, turn it and lead back, over whatever plays") {
    for (const bool plays : {false, true}) {
        ApplicationHarness harness(plays ? fromRoutine() : fromHome());
        harness.press(action::OpenHelp{});
        lettersMeanTheSame(harness);
        arrowsMoveFocus(harness);
        CHECK(means(harness, U'r', action::ReadHelp{}));
        CHECK(means(harness, U'e', action::Activity{}));
        CHECK(means(harness, U'c', action::StartCramp{CrampMuscle::calf}));
        CHECK(means(harness, Key::pageDown, action::TurnPage{1}));
        CHECK(means(harness, Key::escape, action::Back{}));
        presses(harness, Key::enter);
        presses(harness, Key::space);
    }
}

TEST_CASE("A gamepad's button pauses a routine, eases a cramp and elsewhere presses the focused target") {
    const auto isAction = [](const ApplicationHarness& harness, const Action& action) {
        const KeyMeaning meaning = meaningOfButton(harness.state());
        const auto* found = std::get_if<Action>(&meaning);
        return found != nullptr && *found == action;
    };
    const auto pressesFocused = [](const ApplicationHarness& harness) {
        return std::holds_alternative<PressFocused>(meaningOfButton(harness.state()));
    };
    ApplicationHarness home;
    CHECK(pressesFocused(home));
    ApplicationHarness routine(fromRoutine());
    CHECK(isAction(routine, action::TogglePause{}));
    routine.press(action::OpenHelp{});
    CHECK(pressesFocused(routine));
    ApplicationHarness cramp(fromCramp());
    cramp.run(seconds(2));
    CHECK(isAction(cramp, action::Ease{}));
    cramp.press(action::Ease{});
    cramp.run(seconds(5));
    CHECK_FALSE(isAction(cramp, action::TogglePause{}));
    cramp.run(seconds(60));
    REQUIRE(cramp.state().screenId() == ScreenId::done);
    CHECK(pressesFocused(cramp));
}
