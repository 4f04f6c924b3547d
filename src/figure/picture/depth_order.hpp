#pragma once

// The painting order for the parts of a picture, from the farthest to the nearest. If two parts overlap in the view,
// the part that is nearer there is painted later. Knows nothing of the things that the parts show.

#include "figure/picture/camera.hpp"
#include "figure/picture/sketch.hpp"

#include <vector>

namespace unknot {

/// A part of the picture, as balls along it.
using Strand = std::vector<Ball>;

/// The indices of the strands in painting order. Strands that do not overlap, or are equally near in their overlap,
/// keep their given order.
std::vector<std::size_t> depthOrder(const std::vector<Strand>& strands, const Camera& camera);

/// Balls along the line through `balls`, close enough together to stand for the whole line.
Strand strandThrough(const std::vector<Ball>& balls);

} // namespace unknot
