#pragma once

// A screen as a value: the picture, and where in it something can be pressed. Pointer, keys and gamepad all press
// targets, so whatever one of them can do the others can too.

#include "application/action.hpp"
#include "picture/draw_list.hpp"
#include "picture/text_measure.hpp"
#include "picture/theme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// The box that a target is drawn as.
struct TargetFrame {
    Box box;
    double radius = 0;
};

struct Target {
    Box box; ///< The area that answers; it may reach beyond the frame.
    Action action;
    bool takesFocus =
        true;            ///< Not where only the place that is pressed says what it asks for, or another stands for it.
    bool onPage = false; ///< It is on this page of several: where one on another had the focus, the first of these has.
    std::optional<TargetFrame> frame{}; ///< None for a part of the picture that is no button, such as the strip.
    bool isAble = true;                 ///< Not on the first page's way back, say: pressing it changes nothing.
};

struct Screen {
    DrawList picture;
    std::vector<Target> targets; ///< In the order of Tab; the first is what Enter presses while nothing has the focus.
    int pages = 1;               ///< How many pages there are; PageDown and the wheel turn them.
};

/// How the person wants to see any screen.
struct Look {
    Light light = Light::day;
    Contrast contrast = Contrast::usual;
    double textScale = 1; ///< 1 to 2.
    bool reducedMotion = false;
    std::optional<Action> focus; ///< Which target is drawn as the one that Enter presses.
    friend bool operator==(const Look&, const Look&) = default;
};

/// The least height of a target at 1280 x 800, in pixels: it shrinks and grows with the window.
inline constexpr double leastTarget = 64;
inline constexpr double easingTarget = 110;

/// The target at this place; null where there is none. Of two the later one lies on top.
const Target* targetAt(const Screen& screen, Point at);

} // namespace unknot
