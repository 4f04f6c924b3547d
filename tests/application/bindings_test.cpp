#include "application/bindings.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;

namespace {

std::string nameInReadme(const std::vector<Keystroke>& keys) {
    const std::string first = nameOf(keys.front());
    const bool isRange = first == "1";
    return isRange ? first + " to " + nameOf(keys.back()) : first;
}

void replaceIn(std::string& text, const std::string& from, const std::string& to) {
    if (const std::size_t at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
}

std::string tableOfKeys() {
    struct Row {
        std::string keys;
        std::string_view does;
    };
    std::vector<Row> rows;
    for (const Binding& binding : bindings()) {
        if (binding.readme.empty()) continue;
        const std::string name = nameInReadme(binding.keys);
        const auto row = std::ranges::find(rows, binding.readme, &Row::does);
        if (row == rows.end())
            rows.push_back({name, binding.readme});
        else
            row->keys += ", " + name;
    }
    std::string table = "| key | does |\n|---|---|\n";
    for (Row& row : rows) {
        replaceIn(row.keys, "Left, Right, Up, Down", "arrows");
        table += "| " + row.keys + " | " + std::string(row.does) + " |\n";
    }
    return table;
}

} // namespace

TEST_CASE("The README's table of keys is that of the bindings") {
    const std::string table = tableOfKeys();
    CAPTURE(table);
    CHECK(test::contentOf(UNKNOT_SOURCE_FOLDER "/README.md").find("\n\n" + table + "\n") != std::string::npos);
}

TEST_CASE("The words beside a key follow the state") {
    const auto label = [](const Action& action, condition::Conditions conditions) {
        const Binding* row = bindingForMeaning(action, {ScreenId::player, conditions});
        return row && !row->label.empty() ? std::string(row->label) : "none";
    };
    CHECK(label(action::TogglePause{}, condition::runs) == "pause");
    CHECK(label(action::TogglePause{}, condition::none) == "go on");
    CHECK(label(action::TogglePause{}, condition::runs | condition::over) == "none");
    CHECK(label(action::ToggleMute{}, condition::muted) == "unmute");
    CHECK(label(action::ToggleLight{}, condition::night) == "day");
    CHECK(label(action::ToggleLight{}, condition::none) == "night");
    CHECK(label(action::Ease{}, condition::none) == "none");
    CHECK(label(action::Lengthen{seconds(10)}, condition::fixed) == "none");
    CHECK(label(action::Repeat{}, condition::over) == "once more");
    CHECK(label(action::Repeat{}, condition::over | condition::resumes) == "none");
    CHECK(label(action::Resume{}, condition::over | condition::resumes | condition::focused) ==
          "go on with your routine");
}

TEST_CASE("A key is named for an action only where it asks for that") {
    const auto doneWith = [](condition::Conditions conditions) { return KeyState{ScreenId::done, conditions}; };
    CHECK(keyFor(Action{action::StartCramp{}}, doneWith(condition::none)) == "C");
    CHECK(keyFor(Action{action::StartCramp{}}, doneWith(condition::leftCramp)).empty());
    CHECK(keyFor(Action{action::BackToCramp{}}, doneWith(condition::leftCramp)) == "C");
    CHECK(keyFor(PressFocused{}, doneWith(condition::none)).empty());
    CHECK(keyFor(PressFocused{}, doneWith(condition::resumes)) == "Enter");
    CHECK(keyFor(PressFocused{}, doneWith(condition::leftCramp)) == "Enter");
    CHECK(keyFor(Action{action::TogglePause{}}, {ScreenId::player}) == "Space");
    CHECK(keyFor(Action{action::TogglePause{}}, {ScreenId::cramp}) == "P");
    CHECK(keyFor(Action{action::OpenHelp{}}, {ScreenId::home}) == "H");
    CHECK(keyFor(Action{action::Find{}}, {ScreenId::home}) == "/");
    CHECK(keyFor(Action{action::SelectAll{}}, {ScreenId::home}).empty());
    CHECK(keyFor(Action{action::SelectAll{}}, {ScreenId::home, condition::typing}) == "Ctrl+A");
    CHECK(keyFor(Action{action::DeleteWord{}}, {ScreenId::home, condition::typing}) == "Ctrl+Backspace");
    CHECK(keyFor(Action{action::OpenHelp{}}, {ScreenId::home, condition::typing}).empty());
    CHECK(numberKeyFor(Action{action::OpenCard{}}, {ScreenId::home}, 8) == "9");
    CHECK(numberKeyFor(Action{action::OpenCard{}}, {ScreenId::home}, 9).empty());
    CHECK(numberKeyFor(Action{action::StartCramp{}}, {ScreenId::cramp}, 3) == "4");
}
