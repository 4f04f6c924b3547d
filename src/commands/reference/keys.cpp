// 'unknot keys': every key of the window with its meaning, screen by screen, from the table of bindings.

#include "terminal/keys.hpp"
#include "application/bindings.hpp"
#include "base/overloaded.hpp"
#include "base/word_wrap.hpp"
#include "commands/commands.hpp"
#include "terminal/raw_terminal.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ostream>
#include <utility>

namespace unknot {
namespace {

using namespace condition;

// The words for a key's meaning. Empty for a row that only takes a key's usual meaning away.
std::string meaningWords(const Action& meaning, ScreenId screen) {
    const bool isMistakes = screen == ScreenId::mistakes;
    const Overloaded words{
        [&](const action::StartCramp&) { return screen == ScreenId::cramp ? "change the muscle" : "help in a cramp"; },
        [](const action::Ease&) { return "it eases"; },
        [&](const action::OpenCard&) { return screen == ScreenId::newRoutine ? "try it" : "open this card"; },
        [](const action::PlayWarmPack&) { return "ten minutes with a warm pack"; },
        [](const action::Resume&) { return "go on with the routine that a cramp interrupted"; },
        [](const action::BackToCramp&) { return "back to the cramp that you left"; },
        [](const action::NewRoutine&) { return "make a new routine"; },
        [](const action::MakeRoutine&) { return "make the file"; },
        [](const action::OpenEditor&) { return "open the file in your editor"; },
        [](const action::ShowWarnings&) { return "the warnings of a routine of yours"; },
        [](const action::CopyPath&) { return "copy the path of the file"; },
        [](const action::OpenHelp&) { return "when to get help"; },
        [](const action::ReadHelp&) { return "read this aloud, or stop reading"; },
        [](const action::OpenSettings&) { return "settings"; },
        [](const action::ChangeSetting& to) { return to.by > 0 ? "next choice" : "choice before"; },
        [](const action::DismissNote&) { return "put the note away"; },
        [](const action::Find&) { return "find a routine by typing"; },
        [](const action::TypeCharacter&) { return "type"; },
        [](const action::Backspace&) { return "delete a character"; },
        [](const action::DeleteWord&) { return "delete a word"; },
        [](const action::SelectAll&) { return "select all"; },
        [](const action::Paste&) { return "paste"; },
        [](const action::TurnPage& to) { return to.by > 0 ? "next page" : "page before"; },
        [](const action::Back&) { return "go back"; },
        [](const action::CloseWindow&) { return "close the window"; },
        [](const action::GoHome&) { return "home"; },
        [&](const action::Repeat&) { return isMistakes ? "read the file again" : "from the beginning again"; },
        [](const action::ActivateWindow&) { return ""; },
        [](const action::TogglePause&) { return "pause, or go on"; },
        [](const action::Skip& to) { return to.by > 0 ? "next hold or rest" : "hold or rest before"; },
        [](const action::Lengthen& to) { return to.by > Time{0} ? "ten seconds more" : "ten seconds less"; },
        [](const action::Seek&) { return "go to this place"; },
        [](const action::ReduceWords&) { return "fewer words; after none, all"; },
        [](const action::ChangeVolume& to) { return to.by > 0 ? "louder" : "softer"; },
        [](const action::ToggleMute&) { return "sound off, or on"; },
        [](const action::ToggleLight&) { return "night, or day (by night press it twice)"; },
        [](const action::ToggleFullScreen&) { return "full screen, or not"; },
        [](const action::Activity&) { return ""; },
    };
    return std::visit([&](const auto& each) -> std::string { return words(each); }, meaning);
}

std::string meaningWords(FocusMove move) {
    switch (move) {
    case FocusMove::next:
        return "move to the next thing that you can press";
    case FocusMove::previous:
        return "move to the one before";
    case FocusMove::left:
    case FocusMove::right:
    case FocusMove::up:
    case FocusMove::down:
        return "move in this direction";
    case FocusMove::clear:
        return "hide the focus";
    }
    return "";
}

std::string meaningWords(const Binding& binding, ScreenId screen) {
    const Overloaded words{
        [&](const Action& action) { return meaningWords(action, screen); },
        [](FocusMove move) { return meaningWords(move); },
        [](PressFocused) { return std::string("press what has the focus"); },
    };
    return std::visit(words, binding.meaning);
}

// The conditions that a person can know. The others choose between two meanings that share their words.
std::string conditionWords(const Binding& binding, ScreenId screen) {
    const std::pair<Conditions, std::string_view> known[] = {
        {typing, screen == ScreenId::home ? "while you type" : ""},
        {resumes | leftCramp, ""},
        {afterCramp, "after a cramp"},
        {over, "at the end"},
        {helpCame, "at the end of a cramp"},
        {eases, "while a cramp lasts"},
        {editable, screen == ScreenId::home ? "on a card of your own" : "if it is your own"},
        {rowFocused, "on a setting"},
        {focused, "after Tab has shown it"},
    };
    for (const auto& [condition, words] : known)
        if ((binding.needs & condition) != 0) return std::string(words);
    const bool isArrow = std::holds_alternative<Action>(binding.meaning) && (binding.lacks & focused) != 0;
    return isArrow && binding.needs == none ? "until Tab shows the focus" : "";
}

std::string namesOf(const std::vector<Keystroke>& keys) {
    if (keys.size() > 2 && keys.front() == Keystroke{U'1'}) return nameOf(keys.front()) + " to " + nameOf(keys.back());
    std::string names;
    for (const Keystroke& key : keys)
        names += (names.empty() ? "" : ", ") + nameOf(key);
    return names;
}

struct Row {
    std::string keys, words;
};

// The rows for which `shows` is true, with the words of this screen. Rows of the same words share a line.
std::vector<Row> rowsFor(ScreenId screen, const std::function<bool(const Binding&)>& shows) {
    std::vector<Row> rows;
    for (const Binding& binding : bindings()) {
        std::string words = meaningWords(binding, screen);
        if (words.empty() || !shows(binding)) continue;
        if (const std::string when = conditionWords(binding, screen); !when.empty()) words += " (" + when + ")";
        const std::string keys = namesOf(binding.keys);
        const auto same = std::ranges::find(rows, words, &Row::words);
        if (same == rows.end())
            rows.push_back({keys, words});
        else if ((", " + same->keys + ", ").find(", " + keys + ", ") == std::string::npos)
            same->keys += ", " + keys;
    }
    return rows;
}

bool isEverywhere(const Binding& binding) { return binding.screens == ~0U; }

// Leaves out a row that keeps a key's meaning of everywhere where another row takes it away.
bool isOn(ScreenId screen, const Binding& binding) {
    const bool isRepeated = std::ranges::any_of(bindings(), [&](const Binding& other) {
        return isEverywhere(other) && other.meaning == binding.meaning && other.keys == binding.keys;
    });
    return !isEverywhere(binding) && !isRepeated && (binding.screens & (1U << static_cast<unsigned>(screen))) != 0;
}

bool worksInTerminal(const Binding& binding) {
    return std::ranges::any_of(binding.keys, [&](const Keystroke& key) {
        const Key* named = std::get_if<Key>(&key);
        if (named && *named >= Key::mediaPlayPause) return false;
        const auto command = commandOf(key);
        return bindingForKey(key, terminalKeys) == &binding &&
               (!command || !std::holds_alternative<command::Activity>(*command));
    });
}

void print(std::string_view title, const std::vector<Row>& rows, std::ostream& out) {
    constexpr std::size_t margin = 28;
    const auto columns = static_cast<std::size_t>(outputColumns());
    out << title << "\n";
    for (const Row& row : rows) {
        const std::string keys = "  " + row.keys;
        const std::string gap(keys.size() < margin ? margin - keys.size() : 2, ' ');
        out << wrapWords(keys + gap, row.words, margin, columns);
    }
    out << "\n";
}

} // namespace

int run(const KeysRequest&, const CommandContext& context) {
    constexpr std::pair<ScreenId, std::string_view> screens[] = {
        {ScreenId::home, "At home"},
        {ScreenId::player, "While a routine plays"},
        {ScreenId::cramp, "In a cramp"},
        {ScreenId::done, "When it is over"},
        {ScreenId::help, "On the help card"},
        {ScreenId::settings, "In the settings"},
        {ScreenId::mistakes, "On the page with the mistakes of a file"},
        {ScreenId::newRoutine, "On the page of a new routine"},
        {ScreenId::routineTitle, "While you type its title"},
    };
    static_assert(std::size(screens) == static_cast<std::size_t>(ScreenId::routineTitle) + 1);
    print("Everywhere, unless the screen has another meaning for the key", rowsFor(ScreenId::home, isEverywhere),
          context.out);
    for (const auto& [screen, title] : screens)
        print(title, rowsFor(screen, [screen = screen](const Binding& row) { return isOn(screen, row); }), context.out);
    print("In the terminal, with --text; Q leaves too", rowsFor(ScreenId::player, worksInTerminal), context.out);
    context.out << "A digit, a letter or Space that you type goes into a text field, if you are in one.\n";
    return 0;
}

} // namespace unknot
