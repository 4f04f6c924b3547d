#pragma once

// The arrow for a hand's movement on a limb: long for a stroke, after which the hand leaves the skin to come back;
// round for a circle; for a press it comes and goes. It lies beside the limb, whose line is upright. Knows nothing of
// bodies.

#include "figure/picture/sketch.hpp"

namespace unknot {

enum class HandMove { stroke, circle, press };

class HandArrow {
public:
    /// `path` is one round of the hand in equal steps, at least 3 places, about a limb along the y axis.
    explicit HandArrow(std::vector<Vector3> path);

    HandMove move() const { return m_move; }

    /// How far the hand goes along the limb while it is on the skin; negative is downward.
    double strokeUp() const { return m_strokeUp; }

    /// `share` is the hand's place in its round, 0 to 1. The arrow's centre is `middle`; its colours range from `pale`
    /// to `strong`.
    void add(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const;

private:
    void addStroke(Sketch& sketch, Vector3 middle, Color strong) const;
    void addCircle(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const;
    void addPress(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const;

    std::vector<Vector3> m_path;
    Vector3 m_middle;
    HandMove m_move = HandMove::press;
    double m_strokeUp = 0;
};

} // namespace unknot
