#include "desktop/keyboard.hpp"

#include "application/application.hpp"
#include "empty_host.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Time now = seconds(10);

KeyDown down(int code) {
    KeyDown key;
    key.code = code;
    return key;
}

KeyDown named(Key key, int code = 50) {
    KeyDown pressed = down(code);
    pressed.named = key;
    return pressed;
}

KeyDown onKeypad(Key key) {
    KeyDown pressed = named(key);
    pressed.onKeypad = true;
    return pressed;
}

// A key with Control held. `letter` is that of its code; 0 if it has none.
KeyDown controlled(char32_t letter) {
    KeyDown pressed = down(6);
    pressed.letter = letter;
    pressed.control = true;
    return pressed;
}

// Presses of one key, followed by its text if it has any.
std::vector<KeyPress> struck(const KeyDown& key, char32_t typed = 0) {
    Keyboard keyboard;
    keyboard.read(key, now);
    if (typed) keyboard.read(TextTyped{typed});
    keyboard.read(KeyUp{key.code}, now);
    return keyboard.take(now);
}

Keystroke pressed(const KeyDown& key, char32_t typed = 0) {
    const auto presses = struck(key, typed);
    REQUIRE(presses.size() == 1);
    CHECK_FALSE(presses.front().repeated);
    return presses.front().pressed;
}

std::optional<char32_t> noPlace(char32_t) { return std::nullopt; }

Action askedFor(const KeyPress& press, const State& state, std::optional<char32_t> (*usKey)(char32_t) = noPlace) {
    const KeyMeaning meaning = meaningOf(press, state, usKey);
    REQUIRE(std::holds_alternative<Action>(meaning));
    return std::get<Action>(meaning);
}

KeyPress typing(char32_t character) {
    KeyPress press;
    press.pressed = character;
    return press;
}

} // namespace

TEST_CASE("a letter or sign is told as the text it types, and a key with a name of its own by that name") {
    CHECK(pressed(down(2), U'c') == Keystroke{U'c'});
    CHECK(pressed(down(2), U'+') == Keystroke{U'+'});
    CHECK(pressed(down(2), U'\u00F6') == Keystroke{U'\u00F6'});
    CHECK(pressed(named(Key::space), U' ') == Keystroke{Key::space});
    CHECK(pressed(named(Key::enter), U'\r') == Keystroke{Key::enter});
    CHECK(pressed(named(Key::backspace), U'\b') == Keystroke{Key::backspace});
    CHECK(pressed(named(Key::backTab)) == Keystroke{Key::backTab});
}

TEST_CASE("keys that type nothing are signs of life, one for each press") {
    CHECK(pressed(down(30)) == Keystroke{Key::other});
    CHECK(pressed(down(-1)) == Keystroke{Key::other});
    CHECK(pressed(down(4), U'\x1B') == Keystroke{Key::other});
}

TEST_CASE("a dead key and the letter under it ask for nothing by themselves, only the letter that they make does") {
    Keyboard keyboard;
    keyboard.read(down(-1), now); // The dead key of the accent.
    keyboard.read(KeyUp{-1}, now);
    keyboard.read(down(4), now);  // The key of E, without text.
    keyboard.read(down(-1), now); // The accented letter.
    keyboard.read(TextTyped{U'\u00E9'});
    const auto presses = keyboard.take(now);
    REQUIRE(presses.size() == 3);
    CHECK(presses[0].pressed == Keystroke{Key::other});
    CHECK(presses[1].pressed == Keystroke{Key::other});
    CHECK(presses[2].pressed == Keystroke{U'\u00E9'});
}

TEST_CASE("a keypad types digits with NumLock and moves without") {
    CHECK(pressed(onKeypad(Key::left), U'4') == Keystroke{U'4'});
    CHECK(pressed(onKeypad(Key::left)) == Keystroke{Key::left});
    CHECK(pressed(named(Key::enter), U'\r') == Keystroke{Key::enter});
}

TEST_CASE("a letter asks for the same with capitals locked, but not with Control, Alt or the system's key held") {
    EmptyHost host;
    const Application application(host, {}, seconds(1));
    CHECK(askedFor(struck(down(7), U'h').front(), application.state()) == Action{action::OpenHelp{}});
    CHECK(askedFor(struck(down(7), U'H').front(), application.state()) == Action{action::OpenHelp{}});
    for (bool KeyDown::*modifier : {&KeyDown::control, &KeyDown::alt, &KeyDown::system}) {
        KeyDown held = down(7);
        held.letter = U'h';
        held.*modifier = true;
        const auto presses = struck(held, U'h');
        REQUIRE(presses.size() == 1);
        CHECK(askedFor(presses.front(), application.state()) == Action{action::Activity{}});
    }
    KeyDown finds = controlled(U'f');
    CHECK(askedFor(struck(finds, U'\x06').front(), application.state()) == Action{action::Find{}});
    finds.system = true;
    CHECK(askedFor(struck(finds).front(), application.state()) == Action{action::Activity{}});
}

TEST_CASE("with Control the typed letter counts, not that of the key's code, and without text the code's letter does") {
    CHECK(pressed(controlled(U'a'), U'\x01') == Keystroke{ControlKey{U'a'}});
    CHECK(pressed(controlled(U'a')) == Keystroke{ControlKey{U'a'}});
    // The second layout is AZERTY or Dvorak, and SFML names the first one's letter.
    CHECK(pressed(controlled(U'q'), U'\x01') == Keystroke{ControlKey{U'a'}});
    CHECK(pressed(controlled(U'a'), U'\x11') == Keystroke{ControlKey{U'q'}});
    CHECK(pressed(controlled(U'q'), U'\'') == Keystroke{ControlKey{U'\''}});
    CHECK(pressed(controlled(0)) == Keystroke{Key::other});
}

TEST_CASE("with Control a key without a Latin letter means the letter at its place") {
    EmptyHost host;
    const Application application(host, {}, seconds(1));
    const auto us = [](char32_t typed) { return typed == U'\u0439' ? std::optional(U'q') : std::nullopt; };
    const KeyPress press = struck(controlled(0), U'\u0439').front();
    CHECK(askedFor(press, application.state(), us) == Action{action::CloseWindow{}});
    KeyDown reported = controlled(0);
    reported.usCharacter = U'f';
    CHECK(askedFor(struck(reported, U'\u0430').front(), application.state()) == Action{action::Find{}});
    CHECK(askedFor(struck(reported, U'\u0439').front(), application.state(), us) == Action{action::CloseWindow{}});
}

TEST_CASE("Ctrl+Backspace is a key of its own, and repeats while it is held") {
    KeyDown key = named(Key::backspace);
    key.control = true;
    CHECK(pressed(key, U'\b') == Keystroke{ControlKey{Key::backspace}});
    Keyboard keyboard;
    keyboard.read(key, now);
    keyboard.read(TextTyped{U'\b'});
    CHECK(keyboard.take(now).size() == 1);
    REQUIRE(keyboard.nextRepeat());
    const auto again = keyboard.take(*keyboard.nextRepeat());
    REQUIRE(again.size() == 1);
    CHECK(again.front().pressed == Keystroke{ControlKey{Key::backspace}});
    CHECK(again.front().repeated);
    KeyDown left = named(Key::left, 51);
    left.control = true;
    CHECK(pressed(left) == Keystroke{Key::other});
    keyboard.read(left, now);
    CHECK_FALSE(keyboard.nextRepeat());
}

TEST_CASE("Control and Alt together are AltGr, which types") {
    KeyDown key = down(5);
    key.control = key.alt = true;
    CHECK(pressed(key, U'+') == Keystroke{U'+'});
}

TEST_CASE("a key without a Latin letter means the letter at its place on a US keyboard") {
    EmptyHost host;
    const Application application(host, {}, seconds(1));
    const auto us = [](char32_t typed) { return typed == U'\u0441' ? std::optional(U'c') : std::nullopt; };
    CHECK(askedFor(typing(U'\u0441'), application.state(), us) == Action{action::StartCramp{}});
    CHECK(askedFor(typing(U'\u0443'), application.state(), us) == Action{action::Activity{}});
    KeyPress press = typing(U'\u0441');
    press.usCharacter = U'h';
    CHECK(askedFor(press, application.state()) == Action{action::OpenHelp{}});
    CHECK(askedFor(press, application.state(), us) == Action{action::StartCramp{}});
}

TEST_CASE("on a Latin keyboard letters count as they are typed, and digits by their keys without Shift too") {
    EmptyHost host;
    host.shown.resize(1);
    host.shown[0].id = "first";
    const Application application(host, {}, seconds(1));
    KeyPress dvorak = typing(U'j');
    dvorak.usCharacter = U'c';
    CHECK(askedFor(dvorak, application.state()) == Action{action::Activity{}});
    KeyPress german = typing(U'\u00F6');
    german.usCharacter = U'h';
    CHECK(askedFor(german, application.state()) == Action{action::Activity{}});
    KeyPress french = typing(U'&');
    french.usCharacter = U'1';
    CHECK(askedFor(french, application.state()) == Action{action::OpenCard{"first"}});
}

TEST_CASE("a typed character with a meaning counts before the place of its key") {
    EmptyHost host;
    host.shown.resize(9);
    const Application application(host, {}, seconds(1));
    for (const auto& [typed, action] : {std::pair{U'/', Action{action::Find{}}},
                                        {U'+', Action{action::ChangeVolume{1}}},
                                        {U'-', Action{action::ChangeVolume{-1}}},
                                        {U'=', Action{action::ChangeVolume{1}}}}) {
        for (const char32_t place : {U'7', U'1', U'-', U'c'}) {
            KeyPress press = typing(typed);
            press.usCharacter = place;
            CHECK(askedFor(press, application.state()) == action);
            press.shift = true;
            CHECK(askedFor(press, application.state()) == action);
        }
    }
}

TEST_CASE("with Shift or AltGr no digit and no sign counts by its place, but with Shift a foreign letter does") {
    EmptyHost host;
    host.shown.resize(9);
    const Application application(host, {}, seconds(1));
    const auto two = [](char32_t) { return std::optional(U'2'); };
    KeyDown key = down(5);
    key.usCharacter = U'2';
    key.shift = true;
    CHECK(askedFor(struck(key, U'"').front(), application.state()) == Action{action::Activity{}});
    CHECK(askedFor(struck(key, U'"').front(), application.state(), two) == Action{action::Activity{}});
    key.shift = false;
    key.control = key.alt = true; // AltGr.
    CHECK(askedFor(struck(key, U'{').front(), application.state()) == Action{action::Activity{}});
    key.usCharacter = U's';
    CHECK(askedFor(struck(key, U'\u03C3').front(), application.state()) == Action{action::Activity{}});
    key.control = key.alt = false;
    key.shift = true;
    CHECK(askedFor(struck(key, U'\u03A3').front(), application.state()) == Action{action::OpenSettings{}});
}

TEST_CASE("signs and Latin letters beyond Greek count by no place, and the system's answer is final") {
    EmptyHost host;
    const Application application(host, {}, seconds(1));
    const auto none = [](char32_t) { return std::optional(U'\0'); };
    for (const char32_t typed : {U'\u20AC', U'\u1E9E', U'\u2013'}) {
        KeyPress press = typing(typed);
        press.usCharacter = U's';
        CHECK(askedFor(press, application.state()) == Action{action::Activity{}});
    }
    KeyPress cyrillic = typing(U'\u0441');
    cyrillic.usCharacter = U's';
    CHECK(askedFor(cyrillic, application.state()) == Action{action::OpenSettings{}});
    CHECK(askedFor(cyrillic, application.state(), none) == Action{action::Activity{}});
}

TEST_CASE("while someone types a filter the text counts and nothing else") {
    EmptyHost host;
    Application application(host, {}, seconds(1));
    application.handle(action::Find{}, seconds(2));
    KeyPress cyrillic = typing(U'\u0441');
    cyrillic.usCharacter = U'c';
    CHECK(askedFor(cyrillic, application.state()) == Action{action::TypeCharacter{U'\u0441'}});
}

TEST_CASE("arrows and Backspace repeat while they are held, and nothing else does") {
    for (const Key key : {Key::left, Key::right, Key::up, Key::down, Key::backspace}) {
        Keyboard keyboard;
        keyboard.read(named(key), now);
        CHECK(keyboard.take(now).size() == 1);
        REQUIRE(keyboard.nextRepeat());
        CHECK(keyboard.take(*keyboard.nextRepeat() - milliseconds(1)).empty());
        const auto again = keyboard.take(*keyboard.nextRepeat());
        REQUIRE(again.size() == 1);
        CHECK(again.front().pressed == Keystroke{key});
        CHECK(again.front().repeated);
        keyboard.read(KeyUp{50}, now + seconds(2));
        CHECK_FALSE(keyboard.nextRepeat());
    }
    Keyboard keyboard;
    keyboard.read(named(Key::enter), now);
    keyboard.read(down(2), now);
    keyboard.read(TextTyped{U'c'});
    CHECK(keyboard.take(now).size() == 2);
    CHECK_FALSE(keyboard.nextRepeat());
}

TEST_CASE("a repeat ends with another key, and when the keyboard goes to another window") {
    Keyboard keyboard;
    keyboard.read(named(Key::left, 50), now);
    keyboard.read(named(Key::space, 51), now);
    CHECK_FALSE(keyboard.nextRepeat());
    keyboard.read(named(Key::left, 50), now + seconds(1));
    keyboard.read(KeyboardLost{});
    CHECK_FALSE(keyboard.nextRepeat());
}

TEST_CASE("a key that is pressed again at once is one that is held, if the display told the two apart") {
    Keyboard keyboard;
    keyboard.read(named(Key::space), now);
    keyboard.read(KeyUp{50}, now + seconds(1));
    CHECK(keyboard.take(now + seconds(1)).size() == 1);
    keyboard.read(named(Key::space), now + seconds(1) + milliseconds(2));
    CHECK(keyboard.take(now + seconds(2)).front().repeated);
}

TEST_CASE("two quick presses are two, also if they are read together") {
    Keyboard keyboard;
    for (int presses = 0; presses < 2; ++presses) {
        keyboard.read(named(Key::space), now);
        keyboard.read(KeyUp{50}, now);
    }
    const auto together = keyboard.take(now);
    REQUIRE(together.size() == 2);
    CHECK_FALSE(together[1].repeated);
    keyboard.read(named(Key::space), now + milliseconds(60));
    CHECK_FALSE(keyboard.take(now + milliseconds(60)).front().repeated);
}

TEST_CASE("in full screen Esc leaves that first where it would end something, but closes a sheet and the filter") {
    EmptyHost host;
    Application application(host, {}, seconds(1));
    KeyPress escape;
    escape.pressed = Key::escape;
    CHECK(leavesFullScreen(escape, application.state()));
    KeyPress enter;
    enter.pressed = Key::enter;
    CHECK_FALSE(leavesFullScreen(enter, application.state()));
    application.handle(action::OpenSettings{}, seconds(2));
    CHECK_FALSE(leavesFullScreen(escape, application.state()));
    application.handle(action::Back{}, seconds(3));
    application.handle(action::Find{}, seconds(4));
    CHECK_FALSE(leavesFullScreen(escape, application.state()));
    application.handle(action::Back{}, seconds(5));
    application.focusOn(Action{action::OpenHelp{}}, seconds(6));
    CHECK(leavesFullScreen(escape, application.state()));
}
