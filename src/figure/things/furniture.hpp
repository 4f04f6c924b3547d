#pragma once

// The furniture under and behind the figure: chair, bed, wall, stairs and rails. Knows nothing of the figure itself.

#include "base/side.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/sketch.hpp"
#include "routine/stretch/pose.hpp"

namespace unknot {

/// x of the front edge of a chair's seat, and the direction in which the chair looks: like the figure, or toward it.
struct ChairPlacement {
    double front = 0.135;
    bool facesFigure = false;
};
/// The part of a chair behind a sitting figure; addChairBefore() adds the legs on the viewer's side.
void addChairBehind(Sketch& sketch, const ChairPlacement& place, const PropColors& colors);
void addChairBefore(Sketch& sketch, const ChairPlacement& place, const PropColors& colors);
/// A low piece of wall right behind the back of a chair.
void addWallBehindChair(Sketch& sketch, const ChairPlacement& place, const PropColors& colors);
/// Balls along the legs of addChairBefore(), for the depth order.
std::vector<Ball> chairLegsBefore(const ChairPlacement& place);

/// A bed under a figure that sits on it or lies in it; addPillows() adds the pillows on it.
void addBed(Sketch& sketch, const Poses& poses, Side worked, const PropColors& colors);
void addPillows(Sketch& sketch, const Poses& poses, Side worked, const PropColors& colors);
/// A bed behind a figure that sits on its edge.
void addBedBehind(Sketch& sketch, const PropColors& colors);

/// The wall's face is at `x`. The wall extends beyond the figure's far side.
void addWall(Sketch& sketch, double x, double top, const PropColors& colors);

/// Stairs that go up ahead of the feet; addRail() adds the rail on one side.
void addStairs(Sketch& sketch, const PropColors& colors);
void addRail(Sketch& sketch, Side side, const PropColors& colors);

/// A level rail on the far side of a standing figure.
void addRailBeside(Sketch& sketch, const PropColors& colors);

} // namespace unknot
