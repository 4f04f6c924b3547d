#pragma once

// The skeleton with flesh and clothes: limbs, hands and feet as shapes, part by part, so that the caller can paint
// props between them. Knows nothing of stretches.

#include "figure/body/skeleton.hpp"
#include "figure/picture/sketch.hpp"
#include "picture/theme.hpp"

namespace unknot {

/// Colours of the limbs on one side: the near ones are lighter.
struct LimbColors {
    Color skin, shade, shirt;
    EdgedColor shorts;
};
LimbColors limbColors(const Theme& theme, bool near);

/// Limbs in two pieces each, which continue the sketch's present part: the two share an outline unless something comes
/// between them.
void addForearm(Sketch& sketch, const Arm& arm, Side side, const LimbColors& colors);
void addUpperArm(Sketch& sketch, const Arm& arm, const LimbColors& colors);
void addShankAndFoot(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors);
void addThigh(Sketch& sketch, const Leg& leg, const LimbColors& colors);

void addTrunk(Sketch& sketch, const Skeleton& skeleton, const Theme& theme, double breath);

/// The leg below the knee, with an edge round every toe, for a close-up.
void addLowerLeg(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors);

/// The toes once more, painted over the sole; they continue the sketch's present part.
void addToesOnSole(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors);

} // namespace unknot
