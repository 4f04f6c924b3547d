#pragma once

// A path of places that ends where it begins, in equal steps: the round of a hand or of the toes. Knows nothing of
// arrows.

#include "figure/body/vector.hpp"

#include <vector>

namespace unknot {

Vector3 middleOf(const std::vector<Vector3>& path);

/// The area inside the path along its normal. Its `z` is the area as the viewer sees it; counterclockwise is positive.
Vector3 areaInside(const std::vector<Vector3>& path);

/// True if the path counts as round with this area inside it.
bool isRound(const std::vector<Vector3>& path, double area);

/// The place at a share of the path, which repeats after each whole number.
Vector3 placeOn(const std::vector<Vector3>& path, double share);

} // namespace unknot
