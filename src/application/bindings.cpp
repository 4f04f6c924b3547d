#include "application/bindings.hpp"

#include "timeline/timeline.hpp"

#include <algorithm>

namespace unknot {
namespace {

using namespace condition;

constexpr unsigned on(auto... screens) { return ((1U << static_cast<unsigned>(screens)) | ...); }

constexpr unsigned home = on(ScreenId::home), player = on(ScreenId::player), cramp = on(ScreenId::cramp),
                   done = on(ScreenId::done), help = on(ScreenId::help), settings = on(ScreenId::settings),
                   mistakes = on(ScreenId::mistakes), newRoutine = on(ScreenId::newRoutine),
                   routineTitle = on(ScreenId::routineTitle), all = ~0U;

constexpr action::Activity nothing{};

constexpr std::string_view goOn = "go on with your routine";

namespace readme {
constexpr std::string_view screens =
    "a cramp, help, settings; without Latin letters, the keys at the places of C, H and S";
constexpr std::string_view pause = "pause and go on; in a cramp, Space says that it eases";
constexpr std::string_view easing = "\"it eased\": ends an open hold, and all stages of a cramp";
constexpr std::string_view skip = "previous and next hold or rest";
static_assert(lengthenBy == seconds(10));
constexpr std::string_view lengthen = "ten seconds more or less";
constexpr std::string_view words = "full words, short words, none";
constexpr std::string_view volume = "louder, softer, mute";
constexpr std::string_view looks = "day or night for now (by night, press N again to confirm), full screen";
constexpr std::string_view focus =
    "move to anything you can press, and press it; in settings, Left and Right change a row";
constexpr std::string_view media = "media keys: pause and go on, skip; stop only pauses";
constexpr std::string_view choices =
    "at home, open a routine, or type to find one; in a cramp, 1 to 4 choose the muscle";
constexpr std::string_view typed = "while you type: select all, paste, delete a word";
constexpr std::string_view edited = "on a card of your own or its mistakes: open the file in your editor";
constexpr std::string_view warnings = "at home, the warnings of a routine of yours";
constexpr std::string_view made = "for a new routine: open it in your editor, copy the path of its file, try it";
constexpr std::string_view pages = "more cards, settings or mistakes";
constexpr std::string_view leaving = "begin again (A once it is over), go back";
constexpr std::string_view closing = "close the window";
} // namespace readme

std::vector<Keystroke> digits(char32_t last) {
    std::vector<Keystroke> keys;
    for (char32_t digit = U'1'; digit <= last; ++digit)
        keys.emplace_back(digit);
    return keys;
}

std::vector<Binding> makeBindings() {
    using namespace readme;
    using Move = FocusMove;
    return {
        {all, {U'c'}, action::BackToCramp{}, leftCramp},
        {all, {U'c'}, action::StartCramp{}, {}, {}, screens, "Cramp now"},
        {all, {U'h'}, action::OpenHelp{}, {}, {}, screens, "help"},
        {all, {U's'}, action::OpenSettings{}, {}, {}, screens, "settings"},
        // The usual keys for "any key" only turn the sound on.
        {cramp | player, {Key::space, Key::enter, U'p', Key::mediaPlayPause}, nothing, condition::soundWaits},
        // Ignores the second press of a double press.
        {cramp | player, {Key::space}, nothing, confirms | eases | justBegun},
        {cramp | player, {Key::space}, action::Ease{}, confirms | eases},
        {cramp | player, {Key::space}, nothing, confirms | justEased},
        {cramp | player, {Key::enter}, nothing, confirms | eases | justBegun, focused},
        {cramp | player, {Key::enter}, action::Ease{}, confirms | eases, focused},
        {cramp | player, {Key::enter}, nothing, confirms | justEased, focused},
        {player, {Key::space}, action::TogglePause{}, runs, helpCame | over, pause, "pause"},
        {player, {Key::space}, action::TogglePause{}, {}, helpCame | over, {}, "go on"},
        {player, {U'p'}, action::TogglePause{}, over},
        {all, {U'p'}, action::TogglePause{}, runs, {}, pause, "pause"},
        {all, {U'p'}, action::TogglePause{}, {}, {}, {}, "go on"},
        {cramp, {U'e'}, nothing, eases | justBegun},
        {cramp | player, {U'e'}, action::Ease{}, eases, {}, easing, "it eased"},
        {player, {Key::left}, action::Skip{-1}, {}, focused | helpCame, skip, "back"},
        {player, {Key::right}, nothing, over, focused | helpCame},
        {player, {Key::right}, action::Skip{1}, {}, focused | helpCame, skip, "skip"},
        // On many keyboards plus is the shifted equals sign.
        {player, {U'+', U'=', U'-'}, nothing, fixed},
        {player, {U'+', U'='}, action::Lengthen{lengthenBy}, {}, {}, lengthen, "10 s"},
        {player, {U'-'}, action::Lengthen{-lengthenBy}, {}, {}, lengthen},
        {player, {U'w'}, action::ReduceWords{}, {}, over, words, "words"},
        {player, {Key::up}, action::ChangeVolume{1}, {}, focused | helpCame, volume},
        {player, {Key::down}, action::ChangeVolume{-1}, {}, focused | helpCame, volume},
        {all, {U'm'}, action::ToggleMute{}, muted, {}, {}, "unmute"},
        {all, {U'm'}, action::ToggleMute{}, {}, {}, volume, "mute"},
        {all, {U'+', U'='}, action::ChangeVolume{1}},
        {all, {U'-'}, action::ChangeVolume{-1}},
        {all, {U'n'}, action::ToggleLight{}, night, {}, {}, "day"},
        {all, {U'n'}, action::ToggleLight{}, {}, {}, looks, "night"},
        {all, {U'f'}, action::ToggleFullScreen{}, {}, {}, looks, "full screen"},
        // Up and Down move by rows of settings; Left and Right change the focused row.
        {settings, {Key::up}, Move::previous},
        {settings, {Key::down}, Move::next},
        {settings, {Key::left}, action::ChangeSetting{{}, -1}, rowFocused},
        {settings, {Key::right}, action::ChangeSetting{{}, 1}, rowFocused},
        {all, {Key::tab}, Move::next, {}, {}, focus},
        {all, {Key::backTab}, Move::previous},
        {all, {Key::left}, Move::left, {}, {}, focus},
        {all, {Key::right}, Move::right, {}, {}, focus},
        {all, {Key::up}, Move::up, {}, {}, focus},
        {all, {Key::down}, Move::down, {}, {}, focus},
        {player, {Key::enter}, action::Resume{}, over | resumes, focused | helpCame, {}, goOn},
        {player, {Key::enter, Key::space}, nothing, over, focused | helpCame},
        // Home's first target starts a cramp, and that of the done screen usually leaves. A stray Enter must do
        // neither.
        {home, {Key::enter, Key::space}, nothing, {}, focused},
        {done, {Key::enter, Key::space}, nothing, {}, focused | resumes | leftCramp},
        {all, {Key::enter, Key::space}, PressFocused{}, {}, {}, focus},
        {all, {Key::mediaPlayPause}, action::TogglePause{}, plays, {}, media},
        {all, {Key::mediaNext}, action::Skip{1}, {}, {}, media},
        {all, {Key::mediaPrevious}, action::Skip{-1}, {}, {}, media},
        // Pauses instead of stopping, so that no progress is lost.
        {all, {Key::mediaStop}, action::TogglePause{}, runs, {}, media},
        {home, digits(U'9'), action::OpenCard{}, {}, {}, choices},
        {home, {U'w'}, action::ShowWarnings{}, {}, {}, warnings},
        {home, {U'/'}, action::Find{}, {}, {}, choices},
        {home, {ControlKey{U'f'}}, action::Find{}, {}, {}, choices},
        {home | routineTitle, {ControlKey{U'a'}}, action::SelectAll{}, typing, {}, typed},
        {home | routineTitle, {ControlKey{U'v'}}, action::Paste{}, typing, {}, typed},
        {home | routineTitle, {ControlKey{Key::backspace}}, action::DeleteWord{}, typing, {}, typed},
        {cramp, digits(U'4'), action::StartCramp{}},
        {newRoutine, {U'e'}, action::OpenEditor{}, {}, {}, made},
        {home | mistakes, {U'e'}, action::OpenEditor{}, editable, {}, edited, "edit"},
        {newRoutine, {ControlKey{U'c'}}, action::CopyPath{}, {}, {}, made},
        {newRoutine, {U't'}, action::OpenCard{}, {}, {}, made},
        {all, {Key::pageUp}, action::TurnPage{-1}, {}, {}, pages},
        {all, {Key::pageDown}, action::TurnPage{1}, {}, {}, pages},
        {player | cramp, {U'r'}, action::ReadHelp{}, helpCame},
        {help, {U'r'}, action::ReadHelp{}},
        {player, {U'a'}, action::Repeat{}, over, resumes, {}, "once more"},
        {player, {U'r'}, action::Resume{}, over | resumes, {}, {}, goOn},
        {player, {Key::home}, action::Repeat{}, {}, helpCame, leaving},
        {mistakes, {U'a'}, action::Repeat{}},
        {done, {U'a'}, action::Repeat{}, {}, resumes | afterCramp},
        {done, {U'r'}, action::Resume{}, resumes},
        {done, {U'w'}, action::PlayWarmPack{}, afterCramp},
        {done, {Key::home}, action::GoHome{}},
        {player, {Key::escape}, Move::clear, focused, helpCame},
        {all, {Key::escape}, action::Back{}, {}, {}, leaving, "leave"},
        {all, {ControlKey{U'q'}}, action::CloseWindow{}, {}, {}, closing},
        {all, {ControlKey{U'w'}}, action::CloseWindow{}, {}, {}, closing},
    };
}

Keystroke smallLetter(const Keystroke& pressed) {
    const auto* character = std::get_if<char32_t>(&pressed);
    return character && *character >= U'A' && *character <= U'Z' ? Keystroke{*character - U'A' + U'a'} : pressed;
}

} // namespace

bool Binding::applies(const KeyState& state) const {
    return (screens & on(state.screen)) != 0 && (state.conditions & needs) == needs && (state.conditions & lacks) == 0;
}

std::span<const Binding> bindings() {
    static const std::vector<Binding> rows = makeBindings();
    return rows;
}

condition::Conditions conditionsOf(const Segment& segment) {
    const bool isFinish = segment.kind() == SegmentKind::finish;
    return when(isFinish, over) | when(isFinish || segment.kind() == SegmentKind::openHold, fixed) |
           when(mayEase(segment), eases) | when(advisesHelp(segment), helpCame | confirms);
}

const Binding* bindingForKey(const Keystroke& pressed, const KeyState& state) {
    // Typed characters go to a text field.
    if ((state.conditions & typing) != 0 && std::holds_alternative<char32_t>(pressed)) return nullptr;
    const Keystroke key = smallLetter(pressed);
    const auto row = std::ranges::find_if(bindings(), [&](const Binding& binding) {
        return binding.applies(state) && std::ranges::find(binding.keys, key) != binding.keys.end();
    });
    return row == bindings().end() ? nullptr : &*row;
}

const Binding* bindingForMeaning(const KeyMeaning& meaning, const KeyState& state) {
    const auto row = std::ranges::find_if(bindings(), [&](const Binding& binding) {
        return binding.meaning == meaning && bindingForKey(binding.keys.front(), state) == &binding;
    });
    return row == bindings().end() ? nullptr : &*row;
}

std::string keyFor(const KeyMeaning& meaning, const KeyState& state) {
    const Binding* row = bindingForMeaning(meaning, state);
    return row ? nameOf(row->keys.front()) : "";
}

std::string numberKeyFor(const KeyMeaning& meaning, const KeyState& state, std::size_t place) {
    const Binding* row = bindingForKey(U'1', state);
    return row && row->meaning == meaning && place < row->keys.size() ? nameOf(row->keys[place]) : "";
}

std::string nameOf(const Keystroke& pressed) {
    if (const auto* control = std::get_if<ControlKey>(&pressed))
        return "Ctrl+" + std::visit([](auto key) { return nameOf(Keystroke{key}); }, control->key);
    if (const auto* character = std::get_if<char32_t>(&pressed)) {
        const char letter = static_cast<char>(*character);
        return {letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter};
    }
    constexpr std::string_view names[] = {"Space",     "Enter", "Esc",  "Tab",      "Shift+Tab", "Left",
                                          "Right",     "Up",    "Down", "Home",     "Page Up",   "Page Down",
                                          "Backspace", "play",  "next", "previous", "stop",      ""};
    return std::string(names[static_cast<std::size_t>(std::get<Key>(pressed))]);
}

} // namespace unknot
