#pragma once

// Small things that lie with the figure, and the floor and the shadows under it.

#include "figure/skeleton.hpp"
#include "figure/sketch.hpp"
#include "figure/tones.hpp"

namespace unknot {

/// Height of the floor: under a bed it lies lower than what carries the body.
double floorHeight(Support support);

/// The floor under everything between `left` and `right` (x of the body).
void addFloor(Sketch& sketch, double height, double left, double right, const PropTones& tones);

/// Soft shadows on what carries the body, fainter the higher above it a part is.
void addFootShadow(Sketch& sketch, const Leg& leg, Side side, const PropTones& tones);
void addLyingShadows(Sketch& sketch, const Skeleton& skeleton, const PropTones& tones);

/// A towel from hand to hand, round the ball of the worked foot when `taut` is 1 and hanging between the hands
/// when it is 0. Each of its two ends, and what lies under the sole, has its own strand of balls.
struct TowelBand {
    BothSides<std::vector<Ball>> ends;
    std::vector<Ball> loop;
};
TowelBand towelBand(const Skeleton& skeleton, Side worked, double taut);
void addBand(Sketch& sketch, const std::vector<Ball>& band, const PropTones& tones);

/// A pack wrapped round the calf; `laid` from 0, not there yet, to 1.
void addPack(Sketch& sketch, const Leg& leg, double laid, const PropTones& tones);

} // namespace unknot
