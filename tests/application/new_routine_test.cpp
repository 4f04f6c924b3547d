// A new routine: its title, its file, the editor and the page that follows the file.

#include "application/means.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto file = "/home/me/my-routine.yaml";

// Performs the action that the key means.
void press(ApplicationHarness& harness, const Keystroke& key) {
    const KeyMeaning meaning = meaningOf(key, harness.state());
    REQUIRE(std::holds_alternative<Action>(meaning));
    harness.press(std::get<Action>(meaning));
}

const TextField& titleField(const ApplicationHarness& harness) {
    const auto* asked = harness.state().topIf<overlay::RoutineTitle>();
    REQUIRE(asked);
    return asked->title;
}

void type(ApplicationHarness& harness, const std::string& text) {
    for (const char character : text)
        press(harness, character == ' ' ? Keystroke{Key::space} : Keystroke{static_cast<char32_t>(character)});
}

void make(ApplicationHarness& harness, const std::string& title = "") {
    harness.press(action::NewRoutine{});
    type(harness, title);
    harness.press(action::MakeRoutine{});
    REQUIRE(harness.state().screenId() == ScreenId::newRoutine);
}

} // namespace

TEST_CASE("A new routine first asks for its title, and letters, digits and Space are typed into it") {
    ApplicationHarness harness;
    harness.press(action::NewRoutine{});
    CHECK(harness.state().screenId() == ScreenId::routineTitle);
    CHECK(harness.host.titles.empty());
    type(harness, "Cramp help 1 / 2");
    CHECK(titleField(harness).text() == "Cramp help 1 / 2");
    CHECK(harness.state().screenId() == ScreenId::routineTitle);
}

TEST_CASE("The title is edited as the filter of home: Backspace, and Ctrl with Backspace, A and V") {
    ApplicationHarness harness;
    harness.press(action::NewRoutine{});
    type(harness, "After the runs");
    press(harness, Key::backspace);
    CHECK(titleField(harness).text() == "After the run");
    press(harness, ControlKey{Key::backspace});
    CHECK(titleField(harness).text() == "After the ");
    CHECK(means(harness, ControlKey{U'v'}, action::Paste{}));
    harness.press(action::Paste{"swim\n"});
    CHECK(titleField(harness).text() == "After the swim");
    press(harness, ControlKey{U'a'});
    CHECK(titleField(harness).isSelected());
    press(harness, U'b');
    CHECK(titleField(harness).text() == "b");
    press(harness, Key::backspace);
    press(harness, Key::backspace);
    CHECK(harness.state().screenId() == ScreenId::routineTitle);
}

TEST_CASE("Escape goes back from the title with nothing made, and the next title begins empty") {
    ApplicationHarness harness;
    harness.press(action::NewRoutine{});
    type(harness, "Mine");
    press(harness, Key::escape);
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK_FALSE(harness.state().leaving);
    CHECK(harness.host.titles.empty());
    harness.press(action::NewRoutine{});
    CHECK(titleField(harness).text().empty());
}

TEST_CASE("A title makes the file and opens it in the editor once; its page says whether it is right") {
    ApplicationHarness harness;
    harness.host.shown.push_back(cardNamed("my-routine", "After the run"));
    make(harness, "After the run");
    CHECK(harness.host.titles == std::vector<std::string>{"After the run"});
    CHECK(harness.host.edited == std::vector<std::string>{file});
    CHECK(harness.made().made.file == file);
    CHECK(harness.made().editorFault.empty());
    REQUIRE(harness.made().card);
    CHECK_FALSE(harness.made().card->broken());
    press(harness, U'e');
    CHECK(harness.host.edited.size() == 2);
    press(harness, Key::escape);
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK(harness.home().cards().size() == 4);
}

TEST_CASE("The page of a new routine follows its file within half a second, and reads it only after a change") {
    ApplicationHarness harness;
    harness.host.shown.push_back(cardNamed("my-routine", "Mine"));
    make(harness);
    const int read = harness.host.timesRead;
    harness.run(seconds(5));
    CHECK(harness.host.timesRead == read);
    CHECK(harness.host.looks >= 10);
    harness.host.shown.back() = brokenCard("my-routine");
    ++harness.host.version;
    harness.run(milliseconds(400));
    REQUIRE(harness.made().card);
    CHECK(harness.made().card->broken());
    CHECK(harness.host.timesRead == read + 1);
    harness.host.shown.back() = cardNamed("my-routine", "Mine");
    ++harness.host.version;
    harness.run(milliseconds(400));
    CHECK_FALSE(harness.made().card->broken());
    harness.host.shown.pop_back();
    harness.host.version = 0;
    harness.run(milliseconds(400));
    CHECK_FALSE(harness.made().card);
    harness.press(action::Back{});
    const int looks = harness.host.looks;
    harness.run(seconds(2));
    CHECK(harness.host.looks == looks);
}

TEST_CASE("An editor that does not open, at once or later, is told of until it is opened again") {
    ApplicationHarness harness;
    harness.host.editorFault = "There is no editor.";
    make(harness);
    CHECK(harness.made().editorFault == "There is no editor.");
    harness.host.editorFault = "";
    press(harness, U'e');
    CHECK(harness.made().editorFault.empty());
    harness.host.lateEditorFault = "It failed.";
    harness.run(seconds(1));
    CHECK(harness.made().editorFault == "It failed.");
    press(harness, U'e');
    CHECK(harness.made().editorFault.empty());
}

TEST_CASE("The path of a new routine is copied once for each press of Ctrl+C, and that is said") {
    ApplicationHarness harness;
    make(harness);
    CHECK_FALSE(harness.app.takeCopied());
    press(harness, ControlKey{U'c'});
    CHECK(harness.state().notice(harness.now) == "The path is copied.");
    CHECK(harness.app.takeCopied() == std::optional<std::string>(file));
    CHECK_FALSE(harness.app.takeCopied());
}

TEST_CASE("T plays a new routine that is right, and shows the mistakes of a broken one") {
    ApplicationHarness harness;
    harness.host.routines["my-routine"] = bedtime();
    harness.host.shown.push_back(cardNamed("my-routine", "My routine"));
    make(harness);
    press(harness, U't');
    CHECK(harness.state().screenId() == ScreenId::player);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK(harness.home().cards().size() == 4);
    harness.host.routines.erase("my-routine");
    harness.host.shown.back() = brokenCard("my-routine");
    make(harness);
    press(harness, U't');
    CHECK(harness.state().screenId() == ScreenId::mistakes);
}

TEST_CASE("If no file can be made, nothing is opened, watched or copied") {
    FakeHost world;
    world.nextMade = {"", "", "The folder cannot be made."};
    ApplicationHarness harness(world, fromHome());
    make(harness);
    harness.run(seconds(2));
    for (const Keystroke key : {Keystroke{U'e'}, Keystroke{ControlKey{U'c'}}})
        press(harness, key);
    CHECK(harness.host.edited.empty());
    CHECK(harness.host.looks == 0);
    CHECK_FALSE(harness.app.takeCopied());
    press(harness, Key::escape);
    CHECK(harness.state().screenId() == ScreenId::home);
}
