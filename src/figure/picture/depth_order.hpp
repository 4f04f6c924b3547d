#pragma once

// In which order the parts of a picture are painted, from what is farthest to what is nearest: decided where
// two parts overlap as they are seen, by which of them is nearer there. Knows nothing of what the parts are.

#include "figure/picture/camera.hpp"
#include "figure/picture/sketch.hpp"

#include <vector>

namespace unknot {

/// A part of the picture, as balls along it.
using Strand = std::vector<Ball>;

/// The numbers of the strands in painting order. Strands that do not overlap, or that are as near as each other
/// where they do, stay in the order in which they are given.
std::vector<std::size_t> depthOrder(const std::vector<Strand>& strands, const Camera& camera);

/// Balls close enough to one another along the line through `balls` to stand for all that lies between.
Strand strandThrough(const std::vector<Ball>& balls);

} // namespace unknot
