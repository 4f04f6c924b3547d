#pragma once

// The places of the player screen's parts, for any size of the window. Boxes never overlap and lie within the window;
// their painters fit the content.

#include "picture/draw_list.hpp"

namespace unknot {

/// The inputs of the layout besides the window's size.
struct PlayerLayoutInput {
    bool notice = false;
    double textScale = 1; ///< 1 to 2.
    double keys = 64;     ///< Height of the rows of keys, in pixels.
};

struct PlayerLayout {
    double unit = 1;         ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1;         ///< The same for text, which shrinks less.
    double unscaledText = 1; ///< The same at a text scale of 1.
    Box header;
    Box notice;  ///< Height 0 without a notice.
    Box picture; ///< Empty if large text leaves no room for it.
    Box ring;
    Box words;
    bool wordsBeside = false; ///< The words are to the right of the ring instead of below it.
    Box next;
    Box caption;
    Box strip;      ///< Its bars.
    Box stripTouch; ///< The area that takes clicks.
    Box keys;
};

PlayerLayout layoutPlayer(Size size, const PlayerLayoutInput& input = {});

/// The width of the rows of keys in this window, in pixels.
double keysWidth(Size size);

} // namespace unknot
