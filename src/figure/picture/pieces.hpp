#pragma once

// The pieces that a figure and its props are painted in, and painting them in the order of their depth. Knows
// nothing of what they show.

#include "figure/picture/depth_order.hpp"

#include <functional>
#include <optional>

namespace unknot {

enum class Limb { none, leftArm, rightArm, leftLeg, rightLeg };

/// Something that is painted at once: where it is, how, and what follows when its limb is complete.
struct Piece {
    Strand strand;
    std::function<void(Sketch&)> paint;
    Limb limb = Limb::none; ///< Neighbours of one limb have one outline.
    std::function<void(Sketch&)> light{};
    std::optional<Color> rim{}; ///< Of what lies on something of the same colour.
};

/// A sketch that only measures gets no order, lights and rims.
void paintInOrder(Sketch& sketch, const std::vector<Piece>& pieces);

} // namespace unknot
