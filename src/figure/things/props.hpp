#pragma once

// Small things that lie with the figure, and the floor and the shadows under it. Knows nothing of pixels.

#include "figure/body/skeleton.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// y of the floor: 0, or below 0 under a bed.
double floorHeight(Support support);

/// The floor under everything between x = `left` and x = `right`.
void addFloor(Sketch& sketch, double height, double left, double right, const PropColors& colors);

/// Soft shadows on the surface under the body, fainter under parts that are higher above it.
void addFootShadow(Sketch& sketch, const Leg& leg, Side side, const PropColors& colors);
void addLyingShadows(Sketch& sketch, const Skeleton& skeleton, const PropColors& colors);

/// A towel from hand to hand. It starts folded over the thighs; on the way in it is taken up and let down until it lies
/// round the ball of the worked foot. Each of its two ends and the loop under the sole is a strand of balls.
struct TowelBand {
    BothSides<std::vector<Ball>> ends;
    std::vector<Ball> loop;
    std::vector<Ball> folded; ///< Corners of the part that still lies over the thighs; empty once it is taken up.
};
TowelBand towelBand(const Skeleton& skeleton, Side worked, double progress);
/// Adds the folded towel over the thighs.
void addFolded(Sketch& sketch, const std::vector<Ball>& corners, const PropColors& colors);
void addBand(Sketch& sketch, const std::vector<Ball>& band, bool near, const PropColors& colors);

/// A pack in a towel round the calf. `laid` goes from 0, absent, to 1. A warm pack has seams along the leg, a cold pack
/// across it.
void addPack(Sketch& sketch, const Leg& leg, bool warm, double laid, const PackColors& colors);

} // namespace unknot
