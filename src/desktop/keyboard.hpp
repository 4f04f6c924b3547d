#pragma once

// Events of keys as presses: named keys by their names, all others by the text they type, so that a letter works
// wherever a layout puts it. Repeats arrows and Backspace while they are held. Pure: events and wall time go in. Knows
// nothing of windows, nor of what a press asks for.

#include "application/bindings.hpp"
#include "base/time.hpp"
#include "desktop/window_event.hpp"

#include <optional>
#include <vector>

namespace unknot {

struct State;

struct Press {
    Pressed pressed;
    char32_t usCharacter = 0; ///< Of the key's place, where SFML tells it.
    char32_t letter = 0;      ///< With Control: the key's letter, if it has one; `pressed` is Key::other then.
    bool control = false;     ///< On macOS the command key.
    bool repeated = false;    ///< The key is held down.
};

class Keyboard {
public:
    void read(const KeyDown& down, Time now);
    void read(const KeyUp& up, Time now);
    void read(const TextTyped& typed);
    void read(const KeyboardLost&); ///< Keys that are let go from now on are not told.

    /// The presses since the last call, in order. Call it after all events at hand were read.
    std::vector<Press> take(Time now);

    /// When the next repeat is due; nothing while no such key is held.
    std::optional<Time> nextRepeat() const;

private:
    struct Held {
        int code = -1;
        Key key{};
        Time next{};
    };
    void settlePending();
    bool isSplitRepeat(const KeyDown& down, Time now) const;

    std::vector<Press> m_presses;
    std::optional<Press> m_pending; ///< Until it is known whether text follows.
    bool m_ignoresText = false;     ///< The text behind a named key or a command.
    std::optional<Held> m_held;
    struct Released {
        int code = -1;
        Time at{};
        int batch = 0;
    };
    Released m_released; ///< The key that was let go last.
    int m_batch = 0;     ///< How often the presses were taken.
};

/// The meaning of a press. If its character means nothing, the US character of its key counts: as `usKey` knows it by
/// the character that the key types, else `press.usCharacter`.
KeyMeaning meaningOf(const Press& press, const State& state, std::optional<char32_t> (*usKey)(char32_t typed));

/// True if Esc must leave full screen first: on home, player, cramp and done, unless it would close the filter or clear
/// the player's focus.
bool leavesFullScreen(const Press& press, const State& state);

} // namespace unknot
