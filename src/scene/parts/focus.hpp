#pragma once

// The moves of the focus, as pure functions of the screen's targets. Knows nothing of keys.

#include "application/key_meaning.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// The target that PressFocused presses: the first while nothing has the focus. If the target with the focus is gone or
/// on another page, the first of this page's own targets. Null if the screen has none.
const Target* focusedTarget(const Screen& screen, const std::optional<Action>& focus);

/// `next` and `previous` go round in the screen's order. Directions take the nearest target that way, or stay if none
/// is there. The first move only shows the focus; `clear` removes it. Of targets with the same action, only the first
/// can have the focus.
std::optional<Action> moveFocus(const Screen& screen, const std::optional<Action>& focus, FocusMove move);

/// The page turn by which a sideways move goes beyond this page: 1 forward, -1 back, 0 if the focus stays here.
int pageTurn(const Screen& screen, const std::optional<Action>& focus, FocusMove move);

} // namespace unknot
