#pragma once

// The moves of the focus: a pure function of the screen's targets.

#include "application/key_meaning.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// The target that Enter presses: the first while nothing has the focus. Where what had it is gone, or is on another
/// page, the first of those on this page; null where the screen has none.
const Target* focused(const Screen& screen, const std::optional<Action>& focus);

/// `next` and `previous` go round in the screen's order; the others take the nearest in that direction, and stay where
/// there is none. The first move shows where the focus is; `away` takes it from all. Of targets that do the same only
/// the first can have it.
std::optional<Action> moveFocus(const Screen& screen, const std::optional<Action>& focus, FocusMove move);

/// By how many pages a move to the side leads beyond what is on this one: 1 on, -1 back, 0 where it stays here.
int pageTurn(const Screen& screen, const std::optional<Action>& focus, FocusMove move);

} // namespace unknot
