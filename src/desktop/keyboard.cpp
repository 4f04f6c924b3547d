#include "desktop/keyboard.hpp"

#include "application/key_meaning.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

constexpr Time repeatAfter = milliseconds(450);
constexpr Time repeatEvery = milliseconds(45);

// X reports a held key as released and pressed again at once. SFML takes such a pair for a repeat, unless it has read
// only the first half so far. No finger is that fast.
constexpr Time splitRepeat = milliseconds(8);

bool repeats(Key key) {
    return key == Key::left || key == Key::right || key == Key::up || key == Key::down || key == Key::backspace;
}

#if defined(__APPLE__)
// The option key, which SFML calls Alt, types characters.
bool isCommand(const KeyDown& down) { return down.control || down.system; }
bool hasControl(const KeyDown& down) { return down.system; }
bool hasAltGr(const KeyDown& down) { return down.alt; }
#else
// Ctrl and Alt together are AltGr on Windows, which types characters. X reports AltGr as neither.
bool isCommand(const KeyDown& down) { return down.control != down.alt || down.system; }
bool hasControl(const KeyDown& down) { return down.control && !down.system; }
bool hasAltGr(const KeyDown& down) { return down.control && down.alt; }
#endif

bool isWritten(char32_t character) { return character > U' ' && (character < 0x7F || character > 0x9F); }

bool isLetter(char32_t character) {
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

// Greek is the first script after Latin. Some Latin letters and many signs lie beyond it.
bool isOfOtherScript(char32_t character) {
    const bool isLatin = character >= U'\u1E00' && character <= U'\u1EFF';
    const bool isSign = character >= U'\u2000' && character <= U'\u2BFF';
    return character >= U'\u0370' && !isLatin && !isSign;
}

// With Control, SFML's code can name the letter of another layout: Q for A if the second of two layouts is French. The
// text names the letter that the layout in use types.
char32_t letterOf(TextTyped withControl) {
    const char32_t typed = withControl.character;
    if (typed >= 1 && typed <= 26) return U'a' + typed - 1;
    return typed >= U'A' && typed <= U'Z' ? typed - U'A' + U'a' : typed;
}

Keystroke keystrokeOf(const KeyDown& down) {
    if (!isCommand(down)) return down.named.value_or(Key::other);
    if (!hasControl(down)) return Key::other;
    if (down.named == Key::backspace) return ControlKey{Key::backspace};
    return down.letter != 0 ? Keystroke{ControlKey{down.letter}} : Keystroke{Key::other};
}

using UsKey = std::optional<char32_t> (*)(char32_t typed);

// If no system function knows the layout, the typed character must tell whether the place counts: for letters beyond
// Latin, and for the keys of digits, because their digits may need Shift. With Shift, a key of a digit or a sign was
// chosen for its other character.
std::optional<char32_t> characterByPlace(char32_t typed, const KeyPress& press, UsKey usKey) {
    const bool fits = isOfOtherScript(typed) || isDigit(press.usCharacter);
    const char32_t us = usKey(typed).value_or(fits ? press.usCharacter : 0);
    return us != 0 && (isLetter(us) || !press.shift) ? std::optional(us) : std::nullopt;
}

std::optional<Keystroke> keystrokeByPlace(const KeyPress& press, UsKey usKey) {
    const auto* control = std::get_if<ControlKey>(&press.pressed);
    const auto* typed = control ? std::get_if<char32_t>(&control->key) : std::get_if<char32_t>(&press.pressed);
    const auto us = typed ? characterByPlace(*typed, press, usKey) : std::nullopt;
    if (!us) return std::nullopt;
    return control ? Keystroke{ControlKey{*us}} : Keystroke{*us};
}

} // namespace

bool Keyboard::isSplitRepeat(const KeyDown& down, Time now) const {
    const bool same = down.code >= 0 && down.code == m_released.code;
    return same && m_batch != m_released.batch && now - m_released.at < splitRepeat;
}

void Keyboard::read(const KeyDown& down, Time now) {
    settlePending();
    const bool again = isSplitRepeat(down, now) || (m_held && m_held->code == down.code);
    if (isCommand(down))
        m_textUse = hasControl(down) && !down.named ? TextUse::namesLetter : TextUse::none;
    else
        m_textUse = down.named && !down.onKeypad ? TextUse::none : TextUse::types;
    KeyPress press;
    press.pressed = keystrokeOf(down);
    press.usCharacter = hasAltGr(down) ? 0 : down.usCharacter;
    press.shift = down.shift;
    press.repeated = again;
    m_pending = press;
    if (!again) m_held.reset();
    if (!again && down.named && repeats(*down.named) && press.pressed != Keystroke{Key::other})
        m_held = HeldKey{down.code, press.pressed, now + repeatAfter};
}

void Keyboard::read(const KeyUp& up, Time now) {
    m_released = {up.code, now, m_batch};
    if (m_held && m_held->code == up.code) m_held.reset();
}

// A dead key comes as a key without text. The letter that it makes comes as another key with text.
void Keyboard::read(const TextTyped& typed) {
    if (m_textUse == TextUse::namesLetter && m_pending) m_pending->pressed = ControlKey{letterOf(typed)};
    if (m_textUse != TextUse::types || !isWritten(typed.character)) return;
    KeyPress press = m_pending.value_or(KeyPress{});
    m_pending.reset();
    press.pressed = typed.character;
    m_held.reset();
    m_presses.push_back(press);
}

void Keyboard::read(const KeyboardLost&) {
    m_held.reset();
    m_released = {};
}

void Keyboard::settlePending() {
    if (m_pending) m_presses.push_back(*m_pending);
    m_pending.reset();
}

std::vector<KeyPress> Keyboard::take(Time now) {
    settlePending();
    ++m_batch;
    if (m_held && now >= m_held->next) {
        KeyPress press;
        press.pressed = m_held->pressed;
        press.repeated = true;
        m_presses.push_back(press);
        m_held->next = now + repeatEvery;
    }
    return std::exchange(m_presses, {});
}

std::optional<Time> Keyboard::nextRepeat() const {
    if (!m_held) return std::nullopt;
    return m_held->next;
}

KeyMeaning meaningOf(const KeyPress& press, const State& state, std::optional<char32_t> (*usKey)(char32_t typed)) {
    const auto* typed = std::get_if<char32_t>(&press.pressed);
    const bool typedCounts = hasMeaning(press.pressed, state) || (typed && isLetter(*typed));
    const auto byPlace = typedCounts ? std::nullopt : keystrokeByPlace(press, usKey);
    return meaningOf(byPlace.value_or(press.pressed), state);
}

bool leavesFullScreen(const KeyPress& press, const State& state) {
    if (press.pressed != Keystroke{Key::escape} || state.finding()) return false;
    const ScreenId showing = state.screenId();
    // Esc clears the player's focus first.
    if (showing == ScreenId::player && state.focus()) return false;
    return showing == ScreenId::home || showing == ScreenId::player || showing == ScreenId::cramp ||
           showing == ScreenId::done;
}

} // namespace unknot
