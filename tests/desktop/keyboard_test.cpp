#include "desktop/keyboard.hpp"

#include "nothing_outside.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

#include <initializer_list>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string locale = "en_US.UTF-8";

// A key with one sign, on a keyboard with a single layout.
KeyStroke down(unsigned long keysym, unsigned code = 40) {
    KeyStroke stroke;
    stroke.code = code;
    stroke.keysym = keysym;
    stroke.printed = {keysym};
    return stroke;
}

KeyStroke up(unsigned long keysym, unsigned code = 40) {
    KeyStroke stroke = down(keysym, code);
    stroke.released = true;
    return stroke;
}

Pressed pressed(const KeyStroke& stroke) {
    Keyboard keyboard(locale);
    const auto press = keyboard.read(stroke);
    REQUIRE(press);
    return press->pressed;
}

Action askedFor(const KeyStroke& stroke, const Application& application) {
    Keyboard keyboard(locale);
    const auto press = keyboard.read(stroke);
    REQUIRE(press);
    const KeyMeaning meaning = meaningOf(*press, application);
    REQUIRE(std::holds_alternative<Action>(meaning));
    return std::get<Action>(meaning);
}

} // namespace

TEST_CASE("a letter or sign is told as the text it types, and a key with a name of its own by that name") {
    CHECK(pressed(down(XK_c)) == Pressed{U'c'});
    CHECK(pressed(down(XK_plus)) == Pressed{U'+'});
    CHECK(pressed(down(XK_KP_Add)) == Pressed{U'+'});
    CHECK(pressed(down(XK_odiaeresis)) == Pressed{U'\u00F6'});
    CHECK(pressed(down(XK_space)) == Pressed{Key::space});
    CHECK(pressed(down(XK_Return)) == Pressed{Key::enter});
    CHECK(pressed(down(XK_KP_Enter)) == Pressed{Key::enter});
    CHECK(pressed(down(XK_Tab)) == Pressed{Key::tab});
    CHECK(pressed(down(XK_ISO_Left_Tab)) == Pressed{Key::backTab});
    KeyStroke backwards = down(XK_Tab);
    backwards.shift = true;
    CHECK(pressed(backwards) == Pressed{Key::backTab});
}

TEST_CASE("a key that is let go asks for nothing") {
    Keyboard keyboard(locale);
    CHECK_FALSE(keyboard.read(up(XK_c)));
}

TEST_CASE("keys that type nothing are signs of life") {
    for (const unsigned long keysym : {XK_Shift_L, XK_F5, XK_Insert, XK_Menu, XK_Delete, XK_VoidSymbol})
        CHECK(pressed(down(keysym)) == Pressed{Key::other});
}

TEST_CASE("a letter asks for the same with capitals locked, but not with Control or Alt held") {
    NothingOutside outside;
    const Application application(outside, {}, seconds(1));
    CHECK(askedFor(down(XK_h), application) == Action{action::Help{}});
    KeyStroke capital = down(XK_h);
    capital.keysym = XK_H;
    CHECK(askedFor(capital, application) == Action{action::Help{}});
    KeyStroke held = down(XK_h);
    held.control = true;
    CHECK(askedFor(held, application) == Action{action::Touch{}});
    KeyStroke finds = down(XK_f);
    finds.control = true;
    CHECK(askedFor(finds, application) == Action{action::Find{}});
    finds.otherModifier = true;
    CHECK(askedFor(finds, application) == Action{action::Touch{}});
}

TEST_CASE("on a keyboard of another script or layout what is printed on the key counts") {
    NothingOutside outside;
    outside.shown.resize(2);
    outside.shown[0].id = "first";
    const Application application(outside, {}, seconds(1));
    KeyStroke cyrillic = down(XK_Cyrillic_es);
    cyrillic.printed = {XK_Cyrillic_es, XK_Cyrillic_ES, XK_c, XK_C};
    CHECK(askedFor(cyrillic, application) == Action{action::Cramp{}});
    KeyStroke french = down(XK_ampersand);
    french.printed = {XK_ampersand, XK_1, 0, 0};
    CHECK(askedFor(french, application) == Action{action::Open{"first"}});
    KeyStroke idle = down(XK_Cyrillic_ef);
    idle.printed = {XK_Cyrillic_ef, XK_Cyrillic_EF, XK_a, XK_A};
    CHECK(askedFor(idle, application) == Action{action::Touch{}});
    CHECK(askedFor(down(XK_odiaeresis), application) == Action{action::Touch{}});
}

TEST_CASE("while someone types a filter the text counts and nothing else") {
    NothingOutside outside;
    Application application(outside, {}, seconds(1));
    application.take(action::Find{}, seconds(2));
    KeyStroke cyrillic = down(XK_Cyrillic_es);
    cyrillic.printed = {XK_Cyrillic_es, XK_Cyrillic_ES, XK_c, XK_C};
    CHECK(askedFor(cyrillic, application) == Action{action::Type{U'\u0441'}});
}

TEST_CASE("a key held down is told as repeated until it is let go, and another one is not") {
    Keyboard keyboard(locale);
    CHECK_FALSE(keyboard.read(down(XK_space))->repeated);
    CHECK(keyboard.read(down(XK_space))->repeated);
    CHECK_FALSE(keyboard.read(down(XK_equal, 41))->repeated);
    CHECK(keyboard.read(down(XK_plus, 41))->repeated);
    CHECK_FALSE(keyboard.read(up(XK_space)));
    CHECK_FALSE(keyboard.read(down(XK_space))->repeated);
}

TEST_CASE("the display knows better which keys are held, whatever another window saw of them") {
    Keyboard keyboard(locale);
    CHECK_FALSE(keyboard.read(down(XK_space))->repeated);
    keyboard.hold({});
    CHECK_FALSE(keyboard.read(down(XK_space))->repeated);
    HeldKeys held;
    held[50] = true;
    keyboard.hold(held);
    CHECK(keyboard.read(down(XK_Return, 50))->repeated);
}

TEST_CASE("accents typed one after the other make one letter, and what does not fit asks for nothing") {
    Keyboard keyboard(locale);
    CHECK(keyboard.read(down(XK_dead_acute))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_Shift_L))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_e))->pressed == Pressed{U'\u00E9'});
    CHECK(keyboard.read(down(XK_e))->pressed == Pressed{U'e'});
    CHECK(keyboard.read(down(XK_Multi_key))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_o))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_slash))->pressed == Pressed{U'\u00F8'});
    CHECK(keyboard.read(down(XK_dead_acute))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_t))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_t))->pressed == Pressed{U't'});
}

TEST_CASE("where a locale has no rules a dead key is one that types nothing") {
    Keyboard keyboard("xx_NOWHERE");
    CHECK(keyboard.read(down(XK_dead_acute))->pressed == Pressed{Key::other});
    CHECK(keyboard.read(down(XK_e))->pressed == Pressed{U'e'});
}

TEST_CASE("a Latin letter asks for what it types, whatever else is printed on its key") {
    NothingOutside outside;
    const Application application(outside, {}, seconds(1));
    KeyStroke dvorak = down(XK_j);
    dvorak.printed = {XK_j, XK_J, XK_c, XK_C};
    CHECK(askedFor(dvorak, application) == Action{action::Touch{}});
}

TEST_CASE(
    "in full screen Esc leaves that first where it would end something, but closes a sheet, the filter, the focus") {
    NothingOutside outside;
    Application application(outside, {}, seconds(1));
    const Press escape{Key::escape, {}, false, false};
    CHECK(leavesFullScreen(escape, application));
    CHECK_FALSE(leavesFullScreen(Press{Key::enter, {}, false, false}, application));
    application.take(action::OpenSettings{}, seconds(2));
    CHECK_FALSE(leavesFullScreen(escape, application));
    application.take(action::Back{}, seconds(3));
    application.take(action::Find{}, seconds(4));
    CHECK_FALSE(leavesFullScreen(escape, application));
    application.take(action::Back{}, seconds(5));
    application.focusOn(Action{action::Help{}}, seconds(6));
    CHECK(leavesFullScreen(escape, application));
}
