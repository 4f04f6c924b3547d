#pragma once

// A screen as a value: the picture, and the targets in it. Pointer, keys and gamepad all press targets, so each of them
// can do everything. Knows nothing of windows.

#include "application/action.hpp"
#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "picture/theme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// The drawn box of a target.
struct TargetFrame {
    Box box;
    double radius = 0;
};

struct Target {
    Box box; ///< The area that answers; it may reach beyond the frame.
    Action action;
    /// False if the pressed place decides the action, as on the strip, or if another target stands for this one.
    bool takesFocus = true;
    /// It belongs to the present page of several. If the focus was on another page, the first such target takes it.
    bool onPage = false;
    std::optional<TargetFrame> frame{}; ///< None for a part of the picture that is no button, such as the strip.
    bool isAble = true;                 ///< False if pressing it changes nothing, such as "back" on the first page.
};

struct Screen {
    DrawList picture;
    /// In the order of Tab. PressFocused takes the first while nothing has the focus.
    std::vector<Target> targets;
    int pages = 1; ///< The number of pages; PageDown and the wheel turn them.
};

/// The person's choices for the look of any screen.
struct Look {
    Light light = Light::day;
    Contrast contrast = Contrast::usual;
    double textScale = 1; ///< 1 to 2.
    bool reducedMotion = false;
    std::optional<Action> focus; ///< The action of the focused target, which Enter presses.
    friend bool operator==(const Look&, const Look&) = default;
};

/// The least heights of targets in pixels at 1280 x 800. They scale with the window.
inline constexpr double leastTarget = 64;
inline constexpr double easingTarget = 110;

/// The target at this place; of two, the later lies on top. Null if none.
const Target* targetAt(const Screen& screen, Point at);

} // namespace unknot
