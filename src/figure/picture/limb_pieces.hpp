#pragma once

// The limbs as pieces of a picture: the place and the painting of each half of an arm or a leg. Knows nothing of the
// whole picture.

#include "figure/picture/mannequin.hpp"
#include "figure/picture/pieces.hpp"

namespace unknot {

/// `side` also names the limb: its two halves share an outline if they are painted one after the other.
Piece forearmPiece(const Arm& arm, Side side, const LimbColors& colors);
Piece upperArmPiece(const Arm& arm, Side side, const LimbColors& colors);
Piece shankPiece(const Leg& leg, Side side, const LimbColors& colors);

/// Only the part of the thigh from the share `from` of its bone on decides its depth; clothes hang over the part above.
Piece thighPiece(const Leg& leg, Side side, const LimbColors& colors, double from = 0);

/// The rim of a hand that lies on skin. `near` is the viewer's side of the body.
Color handRimColor(const Theme& theme, bool near);

} // namespace unknot
