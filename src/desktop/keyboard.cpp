#include "desktop/keyboard.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <xkbcommon/xkbcommon.h>

#include <array>
#include <utility>

namespace unknot {
namespace {

constexpr std::array<std::pair<unsigned long, Key>, 23> keys{{
    {XK_space, Key::space},
    {XK_KP_Space, Key::space},
    {XK_Return, Key::enter},
    {XK_KP_Enter, Key::enter},
    {XK_Escape, Key::escape},
    {XK_Left, Key::left},
    {XK_KP_Left, Key::left},
    {XK_Right, Key::right},
    {XK_KP_Right, Key::right},
    {XK_Up, Key::up},
    {XK_KP_Up, Key::up},
    {XK_Down, Key::down},
    {XK_KP_Down, Key::down},
    {XK_Home, Key::home},
    {XK_KP_Home, Key::home},
    {XK_Page_Up, Key::pageUp},
    {XK_KP_Page_Up, Key::pageUp},
    {XK_Page_Down, Key::pageDown},
    {XK_KP_Page_Down, Key::pageDown},
    {XK_BackSpace, Key::backspace},
    {XK_Tab, Key::tab},
    {XK_KP_Tab, Key::tab},
    {XK_ISO_Left_Tab, Key::backTab},
}};

std::optional<Key> keyOf(const KeyStroke& stroke) {
    for (const auto& [keysym, meant] : keys) {
        if (keysym == stroke.keysym) return meant == Key::tab && stroke.shift ? Key::backTab : meant;
    }
    return std::nullopt;
}

// A keyboard of another script has Latin letters in its other layout.
std::optional<char32_t> nameOf(const KeyStroke& stroke) {
    for (const unsigned long keysym : stroke.printed) {
        if (keysym >= XK_a && keysym <= XK_z) return U'a' + static_cast<char32_t>(keysym - XK_a);
        if (keysym >= XK_0 && keysym <= XK_9) return U'0' + static_cast<char32_t>(keysym - XK_0);
    }
    return std::nullopt;
}

std::optional<char32_t> typedBy(const KeyStroke& stroke, Compose& compose) {
    char32_t character = 0;
    if (!IsModifierKey(stroke.keysym) && compose.feed(stroke.keysym, character) == Compose::State::untouched)
        character = xkb_keysym_to_utf32(static_cast<xkb_keysym_t>(stroke.keysym));
    const bool written = character > U' ' && (character < 0x7F || character > 0x9F);
    return written ? std::optional(character) : std::nullopt;
}

bool isLatin(const Pressed& pressed) {
    const char32_t* character = std::get_if<char32_t>(&pressed);
    return character && ((*character >= U'a' && *character <= U'z') || (*character >= U'A' && *character <= U'Z'));
}

bool asksForNothing(const KeyMeaning& meaning) {
    const Action* action = std::get_if<Action>(&meaning);
    return action && (std::holds_alternative<action::Touch>(*action) || std::holds_alternative<action::Find>(*action));
}

} // namespace

std::optional<Press> Keyboard::read(const KeyStroke& stroke) {
    const bool held = m_held[stroke.code & 0xFF];
    m_held[stroke.code & 0xFF] = !stroke.released;
    if (stroke.released) return std::nullopt;
    const auto named = nameOf(stroke);
    if (stroke.control || stroke.otherModifier)
        return Press{Key::other, stroke.control && !stroke.otherModifier ? named : std::nullopt, true, held};
    if (const auto key = keyOf(stroke)) return Press{*key, {}, false, held};
    if (const auto character = typedBy(stroke, m_compose)) return Press{*character, named, false, held};
    return Press{Key::other, {}, false, held};
}

KeyMeaning meaningOf(const Press& press, const Application& application) {
    if (press.control) {
        const bool finds = press.named == U'f' && application.showing() == Showing::home;
        return finds ? Action{action::Find{}} : Action{action::Touch{}};
    }
    const KeyMeaning typed = meaningOf(press.pressed, application);
    if (!press.named || application.finding() || isLatin(press.pressed) || !asksForNothing(typed)) return typed;
    const KeyMeaning named = meaningOf(Pressed{*press.named}, application);
    return asksForNothing(named) ? typed : named;
}

bool leavesFullScreen(const Press& press, const Application& application) {
    if (press.pressed != Pressed{Key::escape} || application.finding()) return false;
    const Showing showing = application.showing();
    // There Esc puts the focus away.
    if (showing == Showing::player && application.focus()) return false;
    return showing == Showing::home || showing == Showing::player || showing == Showing::cramp ||
           showing == Showing::done;
}

} // namespace unknot
