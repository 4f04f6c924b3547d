#pragma once

// The skeleton dressed: limbs, clothes, hands and feet as shapes, part by part so that whoever
// draws the scene can put props between them. Knows nothing of stretches.

#include "figure/body/skeleton.hpp"
#include "figure/picture/sketch.hpp"
#include "picture/theme.hpp"

namespace unknot {

/// Colours of the limbs on one side: the near ones are lighter.
struct LimbColors {
    Color skin, shade, shirt;
    Fill shorts;
};
LimbColors limbColors(const Theme& theme, bool near);

/// Limbs in two pieces each, which go on with the sketch's present part: they have one outline unless
/// something comes between them.
void addForearm(Sketch& sketch, const Arm& arm, Side side, const LimbColors& colors);
void addUpperArm(Sketch& sketch, const Arm& arm, const LimbColors& colors);
void addShankAndFoot(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors);
void addThigh(Sketch& sketch, const Leg& leg, const LimbColors& colors);

void addTrunk(Sketch& sketch, const Skeleton& skeleton, const Theme& theme, double breath);

/// Below the knee only, with every toe set off by its own edge: what a close-up shows.
void addLowerLeg(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors);

/// The toes once more, over what was painted of the sole; they go on with the sketch's present part.
void addToesOnSole(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors);

} // namespace unknot
