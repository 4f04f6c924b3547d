#pragma once

// Key events as presses: named keys by their names, all others by the text they type, so that a letter works wherever
// the layout puts it. The place of a key counts only if its text has no meaning. Repeats arrows and Backspace while
// they are held. Pure: takes events and wall time. Knows nothing of windows.

#include "application/bindings.hpp"
#include "base/time.hpp"
#include "desktop/window_event.hpp"

#include <optional>
#include <vector>

namespace unknot {

struct State;

struct KeyPress {
    Keystroke pressed;
    char32_t usCharacter = 0; ///< Of the key's place, if SFML reports it; 0 with AltGr.
    bool shift = false;       ///< Shift is down.
    bool repeated = false;    ///< The key is held down.
};

class Keyboard {
public:
    void read(const KeyDown& down, Time now);
    void read(const KeyUp& up, Time now);
    void read(const TextTyped& typed);
    void read(const KeyboardLost&); ///< From now on, releases of keys are not reported.

    /// The presses since the last call, in order. Call it after reading all events at hand.
    std::vector<KeyPress> take(Time now);

    /// The time of the next repeat; none while no repeating key is held.
    std::optional<Time> nextRepeat() const;

private:
    struct HeldKey {
        int code = -1;
        Keystroke pressed;
        Time next{};
    };
    void settlePending();
    bool isSplitRepeat(const KeyDown& down, Time now) const;

    std::vector<KeyPress> m_presses;
    std::optional<KeyPress> m_pending; ///< Waits to see whether text follows.
    enum class TextUse { types, namesLetter, none };
    TextUse m_textUse = TextUse::types; ///< `namesLetter`: of the key that is pressed with Control.
    std::optional<HeldKey> m_held;
    struct ReleasedKey {
        int code = -1;
        Time at{};
        int batch = 0;
    };
    ReleasedKey m_released; ///< The key released last.
    int m_batch = 0;        ///< The number of take() calls so far.
};

/// The meaning of a press. If its character has none, the place of its key may count: `usKey` finds that by the typed
/// character, see usKeyOf(); if `usKey` does not know, it is `press.usCharacter`.
KeyMeaning meaningOf(const KeyPress& press, const State& state, std::optional<char32_t> (*usKey)(char32_t typed));

/// True if Esc must first leave full screen: on home, player, cramp and done, unless it closes the filter or clears the
/// player's focus.
bool leavesFullScreen(const KeyPress& press, const State& state);

} // namespace unknot
