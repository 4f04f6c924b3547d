#pragma once

// The arrow for what a hand does on a limb: a long one for a stroke, which leaves the skin to come back; one
// that goes round for a circle; one that comes and goes for a press. It is drawn beside the limb, the limb's
// line being upright. Knows nothing of bodies.

#include "figure/picture/sketch.hpp"

namespace unknot {

enum class HandMove { stroke, circle, press };

class HandArrow {
public:
    /// `path` is one round of the hand in equal steps, about a limb whose line is the y axis. At least 3 places.
    explicit HandArrow(std::vector<Vector3> path);

    HandMove move() const { return m_move; }

    /// How far the hand goes along the limb while it is on the skin; negative for downward.
    double strokeUp() const { return m_strokeUp; }

    /// `share` of the round is where the hand is. The arrow is drawn round `middle`, from `pale` to `strong`.
    void add(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const;

private:
    void addStroke(Sketch& sketch, Vector3 middle, Color strong) const;
    void addCircle(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const;
    void addPress(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const;
    Vector3 at(double share) const;

    std::vector<Vector3> m_path;
    Vector3 m_middle;
    HandMove m_move = HandMove::press;
    double m_strokeUp = 0;
};

} // namespace unknot
