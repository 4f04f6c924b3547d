#pragma once

// A notice on a panel of its own, which lies over the foot of a screen and moves nothing. Knows nothing of the screen.

#include "scene/parts/draw_context.hpp"

#include <string>

namespace unknot {

/// The button at the right end of a notice.
struct NoticeButton {
    std::string words;
    Action action;
};

/// Draws the notice as large as it fits into `box`, and its target if it has a button.
void putNotice(const DrawContext& context, const std::string& notice, Box box, const NoticeButton* button = nullptr);

} // namespace unknot
