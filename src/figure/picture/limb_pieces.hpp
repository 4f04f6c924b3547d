#pragma once

// The limbs as pieces of a picture: where each half of an arm or a leg is, and how it is painted. Knows nothing
// of what the whole picture shows.

#include "figure/picture/mannequin.hpp"
#include "figure/picture/pieces.hpp"

namespace unknot {

/// The side is also the limb's: both halves of one have one outline where they follow each other.
Piece forearmPiece(const Arm& arm, Side side, const LimbColors& colors);
Piece upperArmPiece(const Arm& arm, Side side, const LimbColors& colors);
Piece shankPiece(const Leg& leg, Side side, const LimbColors& colors);

/// Its depth is that of the thigh from this share of its bone on: clothes hang over what is above.
Piece thighPiece(const Leg& leg, Side side, const LimbColors& colors, double from = 0);

/// The rim round a hand that lies on skin, on the viewer's side of the body or the other.
Color handRimColor(const Theme& theme, bool near);

} // namespace unknot
