#pragma once

// What each key asks for on each screen: a pure table. Knows nothing of the library that reports keys.

#include "application/application.hpp"
#include "base/key.hpp"

#include <variant>

namespace unknot {

/// A key pressed: by its name, or else the character it types.
using Pressed = std::variant<Key, char32_t>;

/// To where the focus is to move; `away`: nothing has it any more.
enum class FocusMove { next, previous, left, right, up, down, away };

/// Presses what has the focus, or else the target that is the screen's first; never means the latter at home.
struct PressFocused {
    friend bool operator==(const PressFocused&, const PressFocused&) = default;
};

using KeyMeaning = std::variant<Action, FocusMove, PressFocused>;

/// Letters count whatever their case. On every screen, but not while one types into home's filter:
///   C cramp, or back to the one that was left, H help, S settings, N day or night, M mute, F full screen, P pause, Tab
///   and Shift+Tab the focus, Enter what has the focus, Esc back, Page Up and Page Down the pages, + and - the volume
///   but on the player. Where something plays, the media keys: play/pause as P, stop pauses, next and previous skip.
/// player: Space pause, E it eased, Left and Right skip, Up and Down volume, + and - ten seconds, Home once more; while
///   something has the focus, arrows move it and Esc puts it away. On its last card A once more, and R and Enter go on
///   with what was interrupted.
/// All others: arrows move the focus.
/// cramp: Space, Enter and E it is easing, 1 to 4 the muscle. The three do nothing in its first 1.5 s: a second press
///   of the key that began it does not end it.
/// home: 1 to 9 the first cards, / the filter (Ctrl+F too); Enter does nothing while nothing has the focus.
/// settings: Left and Right change the row that has the focus, Up and Down go from row to row.
/// done: R go on with what was interrupted, W warmth, A once more, Home to home; Enter goes on with what waits, and
///   does nothing where nothing does and nothing has the focus.
/// help: R read aloud. mistakes: A read the file again. Where nothing plays, Space is as Enter.
KeyMeaning meaningOf(const Pressed& pressed, const Application& application);

/// Any button of a gamepad: "it is easing" in a cramp, else pause and go on; where nothing plays it presses what has
/// the focus, and on the done screen the first target where nothing has.
KeyMeaning meaningOfButton(const Application& application);

} // namespace unknot
