// Keys with Control, in a text field and outside.

#include "application/means.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Keystroke controlA = ControlKey{U'a'}, controlV = ControlKey{U'v'}, controlF = ControlKey{U'f'},
                    controlBackspace = ControlKey{Key::backspace};

// Performs the action that the key means.
void press(ApplicationHarness& harness, const Keystroke& key) {
    const KeyMeaning meaning = meaningOf(key, harness.state());
    REQUIRE(std::holds_alternative<Action>(meaning));
    harness.press(std::get<Action>(meaning));
}

void find(ApplicationHarness& harness, const std::string& text) {
    press(harness, U'/');
    for (const char character : text)
        press(harness, character == ' ' ? Keystroke{Key::space} : Keystroke{static_cast<char32_t>(character)});
    REQUIRE(harness.home().text() == text);
}

bool hasFocus(const ApplicationHarness& harness, const std::string& card) {
    return harness.state().focus() == Action{action::OpenCard{card}};
}

} // namespace

TEST_CASE("Ctrl+A selects the filter: typing then replaces it, Backspace clears it and Esc ends it") {
    ApplicationHarness harness;
    find(harness, "bed");
    press(harness, controlA);
    CHECK(harness.home().isSelected());
    CHECK(harness.home().text() == "bed");
    CHECK(harness.home().cards().size() == 1);
    press(harness, U'd');
    CHECK(harness.home().text() == "d");
    CHECK_FALSE(harness.home().isSelected());
    press(harness, U'e');
    CHECK(hasFocus(harness, "desk"));
    press(harness, controlA);
    press(harness, Key::backspace);
    CHECK(harness.home().text().empty());
    CHECK(harness.state().finding());
    CHECK(harness.home().cards().size() == 3);
    press(harness, U'd');
    press(harness, controlA);
    press(harness, Key::escape);
    CHECK_FALSE(harness.state().finding());
    press(harness, U'/');
    CHECK_FALSE(harness.home().isSelected());
}

TEST_CASE("To select the filter moves neither the focus nor the page, and to press the field again ends it") {
    ApplicationHarness harness;
    find(harness, "b");
    harness.app.focusOn(Action{action::OpenHelp{}}, harness.now);
    harness.app.setPages(3);
    harness.press(action::TurnPage{1});
    press(harness, controlA);
    CHECK(harness.home().isSelected());
    press(harness, controlF);
    CHECK_FALSE(harness.home().isSelected());
    CHECK(harness.home().text() == "b");
    CHECK(harness.state().focus() == Action{action::OpenHelp{}});
    CHECK(harness.state().page().number == 1);
}

TEST_CASE("A paste goes on with the filter, focuses the first match, and replaces a selected filter") {
    ApplicationHarness harness;
    find(harness, "de");
    CHECK(means(harness, controlV, action::Paste{}));
    harness.press(action::Paste{"sk\n"});
    CHECK(harness.home().text() == "desk");
    CHECK(hasFocus(harness, "desk"));
    press(harness, controlA);
    harness.press(action::Paste{"Bedtime\ncalm"});
    CHECK(harness.home().text() == "Bedtime calm");
    CHECK(hasFocus(harness, "bedtime"));
}

TEST_CASE("Ctrl+Backspace deletes a word of the filter, and ends an empty filter as Backspace does") {
    ApplicationHarness harness;
    find(harness, "bed calm");
    press(harness, controlBackspace);
    CHECK(harness.home().text() == "bed ");
    press(harness, controlBackspace);
    CHECK(harness.home().text().empty());
    CHECK(harness.state().finding());
    press(harness, controlBackspace);
    CHECK_FALSE(harness.state().finding());
}

TEST_CASE("Outside of a text field, its keys with Control change nothing") {
    ApplicationHarness home, player(fromRoutine());
    for (ApplicationHarness* harness : {&home, &player}) {
        for (const Keystroke& key : {controlA, controlV, controlBackspace})
            CHECK(means(*harness, key, action::Activity{}));
    }
    for (const Action& action :
         {Action{action::SelectAll{}}, Action{action::Paste{"desk"}}, Action{action::DeleteWord{}}})
        home.press(action);
    CHECK(home.home().text().empty());
    CHECK_FALSE(home.state().finding());
    CHECK(means(home, controlF, action::Find{}));
    CHECK(means(player, controlF, action::Activity{}));
    home.press(action::OpenHelp{});
    CHECK(means(home, controlF, action::Activity{}));
}

TEST_CASE("A letter with Control has none of the letter's meanings") {
    ApplicationHarness harness;
    for (const char32_t letter : {U'c', U'h', U's', U'm', U'n', U'p', U'1', U'/'})
        CHECK(means(harness, ControlKey{letter}, action::Activity{}));
    find(harness, "b");
    press(harness, ControlKey{U'c'});
    CHECK(harness.home().text() == "b");
}

TEST_CASE("Ctrl+Q and Ctrl+W close the window from every screen, and from a text field") {
    const auto closes = [](ApplicationHarness& harness) {
        CHECK(means(harness, ControlKey{U'q'}, action::CloseWindow{}));
        press(harness, ControlKey{U'w'});
        CHECK(harness.state().leaving);
    };
    ApplicationHarness home, player(fromRoutine()), cramp(fromCramp()), done(fromRoutine());
    done.run(seconds(120));
    REQUIRE(done.state().screenId() == ScreenId::done);
    for (ApplicationHarness* harness : {&home, &player, &cramp, &done})
        closes(*harness);
    for (const Action& opens : {Action{action::OpenHelp{}}, Action{action::OpenSettings{}},
                                Action{action::OpenCard{"mine"}}, Action{action::NewRoutine{}}}) {
        ApplicationHarness harness;
        harness.press(opens);
        REQUIRE(harness.state().covered());
        closes(harness);
    }
    ApplicationHarness finding;
    find(finding, "bed");
    closes(finding);
}
