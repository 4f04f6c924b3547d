#pragma once

// Shows the button that the pointer would press, as a pure function of the screen and the pointer's place. Knows
// nothing of the pointer's shape, nor of how long it rests.

#include "picture/theme.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// True if a click there changes something; the pointer then becomes a hand.
bool isPressableAt(const Screen& screen, Point pointer);

/// A mark to lay on the finished picture: a line on the edge of the button under the pointer, and a faint tint of the
/// same colour over it. The focus is a line of another colour round that edge, so both show at once. None if no button
/// is there: over the strip or a picture that pauses, only the pointer changes.
std::optional<RoundedBox> hoverMark(const Screen& screen, Point pointer, const Theme& theme);

} // namespace unknot
