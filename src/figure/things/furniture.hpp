#pragma once

// The furniture under and behind the figure: floor, chair, bed, wall, step. Knows nothing of the figure itself.

#include "base/side.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/sketch.hpp"
#include "routine/stretch/pose.hpp"

namespace unknot {

/// The front edge of a chair's seat, and its direction: that of the figure, or towards the figure.
struct ChairPlace {
    double front = 0.135;
    bool facesFigure = false;
};
/// Adds the part of the chair behind a sitting figure, and its legs at the viewer's side.
void addChairBehind(Sketch& sketch, const ChairPlace& place, const PropColors& colors);
void addChairBefore(Sketch& sketch, const ChairPlace& place, const PropColors& colors);
/// A low piece of wall that the back of a chair stands against.
void addWallBehindChair(Sketch& sketch, const ChairPlace& place, const PropColors& colors);
/// Balls along those legs, to find out what is before them and what behind.
std::vector<Ball> chairLegsBefore(const ChairPlace& place);

/// A bed seen from its side, for whoever sits on it or lies in it; and what lies on it.
void addBed(Sketch& sketch, const Poses& poses, Side worked, const PropColors& colors);
void addPillows(Sketch& sketch, const Poses& poses, Side worked, const PropColors& colors);
/// A bed behind whoever sits on its edge.
void addBedBehind(Sketch& sketch, const PropColors& colors);

/// Its face is at `x`; it goes on beyond the figure's far side.
void addWall(Sketch& sketch, double x, double top, const PropColors& colors);

/// Stairs that go up ahead of the feet, with a rail at the sides from which a hand holds it.
void addStairs(Sketch& sketch, const PropColors& colors);
void addRail(Sketch& sketch, Side side, const PropColors& colors);

/// A level rail on the far side of who stands.
void addRailBeside(Sketch& sketch, const PropColors& colors);

} // namespace unknot
