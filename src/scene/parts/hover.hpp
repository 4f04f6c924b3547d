#pragma once

// Shows what the pointer would press: a pure function of the screen and the pointer's place. Knows nothing of the
// pointer's shape, nor of how long it rests.

#include "picture/theme.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// True if a click there does something, so that the pointer becomes a hand.
bool canBePressed(const Screen& screen, Point pointer);

/// To be laid on the finished picture: a line on the edge of the button under the pointer, and a breath of the same
/// colour over it. The focus is a line of another colour around that edge, so that both can be seen at once. Nothing
/// where there is no button: the strip and a picture that pauses have the hand alone.
std::optional<RoundedBox> hoverMark(const Screen& screen, Point pointer, const Theme& theme);

} // namespace unknot
