#pragma once

// The pieces of a figure and its props, and their painting in order of depth. Knows nothing of what they show.

#include "figure/picture/depth_order.hpp"

#include <functional>
#include <optional>

namespace unknot {

enum class Limb { none, leftArm, rightArm, leftLeg, rightLeg };

/// A part of the picture that is painted at once. Its `glow` is painted when its limb is complete.
struct Piece {
    Strand strand;
    std::function<void(Sketch&)> paint;
    Limb limb = Limb::none; ///< Pieces of a limb that follow one another share an outline.
    std::function<void(Sketch&)> glow{};
    std::optional<Color> rim{}; ///< Sets the piece off from a thing of the same colour.
    bool working = false;       ///< Of a leg that is stretched: its outline is the strongest.
};

/// A sketch that only measures needs no order, glows or rims.
void paintInOrder(Sketch& sketch, const std::vector<Piece>& pieces);

} // namespace unknot
