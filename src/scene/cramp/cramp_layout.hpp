#pragma once

// The places of the cramp screen's parts, for any size of the window and of the text. Boxes never overlap and lie
// within the window. Knows nothing of words.

#include "picture/draw_list.hpp"
#include "scene/parts/word_widths.hpp"

#include <vector>

namespace unknot {

/// How the ring and the picture make room for the instruction.
struct CrampShares {
    double ring = 1;          ///< From 0, the least ring, to 1, the usual one.
    double picture = 1;       ///< From 0, a third of the window, to 1, the usual picture.
    bool numberAlone = false; ///< The number stands beside the target of easing, without its ring.
};

/// The inputs of the layout besides the window's size.
struct CrampLayoutInput {
    double textScale = 1;  ///< 1 to 2.
    double outer = 1;      ///< The unit of the text around the instruction.
    double keysWidth = 0;  ///< Of the small keys beside the title, in pixels.
    double keysHeight = 0; ///< Of the same keys, in pixels.
    double tileWidth = 0;  ///< Of a tile with its longest words, in pixels.
    std::size_t tiles = 5;
    bool ring = true;        ///< False while no number is shown.
    WordWidths caution{};    ///< Empty without a caution.
    double cautionSize = 22; ///< Its text, in pixels.
    CrampShares shares{};
};

struct CrampLayout {
    double unit = 1;  ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1;  ///< The same for text, which shrinks less.
    double outer = 1; ///< The same for the text around the instruction.
    Box title, quiet, keys;
    Box picture; ///< At least a third as wide as the window, or as high in a portrait window.
    Box caution; ///< Height 0 without a caution.
    Box next;
    Box words;
    Box ring; ///< Wider than high if the number stands alone.
    Box easing;
    std::vector<Box> tiles;
};

CrampLayout layoutCramp(Size size, const CrampLayoutInput& input);

} // namespace unknot
