#pragma once

// Where the parts of the player screen are, for any size of the window. Boxes never overlap and lie
// within the window; what does not fit its box is its painter's matter.

#include "picture/draw_list.hpp"

namespace unknot {

struct PlayerLayout {
    double unit = 1; ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1; ///< The same for text, which shrinks less.
    Box header;
    Box notice; ///< Without height when there is none.
    Box picture;
    Box ring;
    Box words;
    bool wordsBeside = false; ///< The words are to the right of the ring instead of below it.
    Box next;
    Box caption;
    Box strip;
    Box hints;
};

PlayerLayout layoutPlayer(Size size, bool withNotice);

} // namespace unknot
