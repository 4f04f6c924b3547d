#pragma once

// Small things that lie with the figure, and the floor and the shadows under it.

#include "figure/body/skeleton.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

/// Height of the floor: under a bed it lies lower than what carries the body.
double floorHeight(Support support);

/// The floor under everything between `left` and `right` (x of the body).
void addFloor(Sketch& sketch, double height, double left, double right, const PropColors& colors);

/// Soft shadows on what carries the body, fainter the higher above it a part is.
void addFootShadow(Sketch& sketch, const Leg& leg, Side side, const PropColors& colors);
void addLyingShadows(Sketch& sketch, const Skeleton& skeleton, const PropColors& colors);

/// A towel from hand to hand: folded over the thighs at first, it is taken up and let down on the way in until it lies
/// round the ball of the worked foot. Each of its two ends, and what lies under the sole, has its own strand of balls.
struct TowelBand {
    BothSides<std::vector<Ball>> ends;
    std::vector<Ball> loop;
    std::vector<Ball> folded; ///< Corners of what still lies over the thighs; none once it is taken up.
};
TowelBand towelBand(const Skeleton& skeleton, Side worked, double into);
/// Over the thighs, from the far one to the near one.
void addFolded(Sketch& sketch, const std::vector<Ball>& corners, const PropColors& colors);
void addBand(Sketch& sketch, const std::vector<Ball>& band, bool near, const PropColors& colors);

/// A pack in a towel round the calf; `laid` from 0, not there yet, to 1. A warm pack is stitched along the leg, a cold
/// one across it.
void addPack(Sketch& sketch, const Leg& leg, bool warm, double laid, const PackColors& colors);

} // namespace unknot
