#include "figure/picture/limb_pieces.hpp"

#include "figure/picture/palette.hpp"
#include "figure/picture/tint.hpp"

namespace unknot {

namespace {

Limb armOn(Side side) { return side == Side::right ? Limb::rightArm : Limb::leftArm; }
Limb legOn(Side side) { return side == Side::right ? Limb::rightLeg : Limb::leftLeg; }

} // namespace

Piece forearmPiece(const Arm& arm, Side side, const LimbColors& colors) {
    return {strandThrough({{arm.elbow, 0.027}, {arm.wrist, 0.018}, {arm.wrist + arm.along * 0.08, 0.013}}),
            [=](Sketch& sketch) { addForearm(sketch, arm, side, colors); }, armOn(side)};
}

Piece upperArmPiece(const Arm& arm, Side side, const LimbColors& colors) {
    return {strandThrough({{arm.shoulder, 0.037}, {arm.elbow, 0.027}}),
            [=](Sketch& sketch) { addUpperArm(sketch, arm, colors); }, armOn(side)};
}

Piece shankPiece(const Leg& leg, Side side, const LimbColors& colors) {
    return {
        strandThrough({{leg.knee, 0.041}, {leg.ankle, 0.026}, {leg.ankle + leg.foot.toWorld({0.1, -0.028, 0}), 0.018}}),
        [=](Sketch& sketch) { addShankAndFoot(sketch, leg, side, colors); }, legOn(side)};
}

Piece thighPiece(const Leg& leg, Side side, const LimbColors& colors, double from) {
    return {strandThrough({{lerp(leg.hip, leg.knee, from), 0.062}, {leg.knee, 0.042}}),
            [=](Sketch& sketch) { addThigh(sketch, leg, colors); }, legOn(side)};
}

Color handRimColor(const Theme& theme, bool near) {
    // Dark colours need a greater step to differ.
    if (isDark(theme)) return tint(theme.skinFar, theme.hair, near ? 0.65 : 0.9);
    return tint(theme.skinFar, theme.hair, near ? 0.15 : 0.4);
}

} // namespace unknot
