#pragma once

// The places of the cramp screen's parts, for any size of the window and of the text. Boxes never overlap and lie
// within the window. Knows nothing of words.

#include "picture/draw_list.hpp"

#include <vector>

namespace unknot {

/// The inputs of the layout besides the window's size.
struct CrampLayoutInput {
    double textScale = 1;  ///< 1 to 2.
    double keysWidth = 0;  ///< Of the small keys beside the title, in pixels.
    double keysHeight = 0; ///< Of the same keys, in pixels.
    double tileWidth = 0;  ///< Of a tile's longest words, in pixels.
    std::size_t tiles = 5;
    bool ring = true;        ///< False while no number is shown.
    double cautionWidth = 0; ///< Of the caution on one line, in pixels; 0 without a caution.
};

struct CrampLayout {
    double unit = 1;  ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1;  ///< The same for text, which shrinks less.
    double outer = 1; ///< The same for the text around the instruction, which grows less.
    Box title, quiet, keys;
    Box picture; ///< Empty if large text leaves no room for it.
    Box caution; ///< Height 0 without a caution.
    Box next;
    Box words;
    Box ring;
    Box easing;
    std::vector<Box> tiles;
};

/// The unit of the text around the instruction.
double outerTextOf(Size window, double textScale);

CrampLayout layoutCramp(Size size, const CrampLayoutInput& input);

} // namespace unknot
