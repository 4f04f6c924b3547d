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

// The first character of Greek; other scripts lie beyond it.
constexpr char32_t firstOtherScript = U'\u0370';

bool repeats(Key key) {
    return key == Key::left || key == Key::right || key == Key::up || key == Key::down || key == Key::backspace;
}

#if defined(__APPLE__)
// The option key, which SFML calls Alt, types characters.
bool isCommand(const KeyDown& down) { return down.control || down.system; }
bool findsWith(const KeyDown& down) { return down.system; }
#else
// Ctrl and Alt together are AltGr on Windows, which types characters.
bool isCommand(const KeyDown& down) { return down.control != down.alt || down.system; }
bool findsWith(const KeyDown& down) { return down.control && !down.system; }
#endif

bool isWritten(char32_t character) { return character > U' ' && (character < 0x7F || character > 0x9F); }

bool isLetter(char32_t character) {
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

bool asksForNothing(const KeyMeaning& meaning) {
    const Action* action = std::get_if<Action>(&meaning);
    return action && std::holds_alternative<action::Activity>(*action);
}

// On a layout with Latin letters, only the keys of digits count by their place, because their digits may need Shift. If
// no system function knows the layout, the typed character must do.
std::optional<char32_t> usCharacterOf(char32_t typed, const KeyPress& press,
                                      std::optional<char32_t> (*usKey)(char32_t)) {
    if (const auto known = usKey(typed)) return known;
    const bool byPlace = press.usCharacter != 0 && (typed >= firstOtherScript || isDigit(press.usCharacter));
    return byPlace ? std::optional(press.usCharacter) : std::nullopt;
}

} // namespace

bool Keyboard::isSplitRepeat(const KeyDown& down, Time now) const {
    const bool same = down.code >= 0 && down.code == m_released.code;
    return same && m_batch != m_released.batch && now - m_released.at < splitRepeat;
}

void Keyboard::read(const KeyDown& down, Time now) {
    settlePending();
    const bool again = isSplitRepeat(down, now) || (m_held && m_held->code == down.code);
    m_ignoresText = isCommand(down) || (down.named && !down.onKeypad);
    KeyPress press;
    press.pressed = Key::other;
    press.repeated = again;
    if (isCommand(down)) {
        press.control = findsWith(down);
        press.letter = down.letter;
    } else {
        press.pressed = down.named.value_or(Key::other);
        press.usCharacter = down.usCharacter;
    }
    m_pending = press;
    if (!again) m_held.reset();
    if (!again && !isCommand(down) && down.named && repeats(*down.named))
        m_held = HeldKey{down.code, *down.named, now + repeatAfter};
}

void Keyboard::read(const KeyUp& up, Time now) {
    m_released = {up.code, now, m_batch};
    if (m_held && m_held->code == up.code) m_held.reset();
}

// A dead key comes as a key without text. The letter that it makes comes as another key with text.
void Keyboard::read(const TextTyped& typed) {
    if (m_ignoresText || !isWritten(typed.character)) return;
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
        press.pressed = m_held->key;
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
    if (press.control) {
        const bool finds = press.letter == U'f' && state.screenId() == ScreenId::home;
        return finds ? Action{action::Find{}} : Action{action::Activity{}};
    }
    const KeyMeaning meaning = meaningOf(press.pressed, state);
    const auto* typed = std::get_if<char32_t>(&press.pressed);
    if (!typed || state.finding() || isLetter(*typed) || !asksForNothing(meaning)) return meaning;
    const auto character = usCharacterOf(*typed, press, usKey);
    return character ? meaningOf(Keystroke{*character}, state) : meaning;
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
