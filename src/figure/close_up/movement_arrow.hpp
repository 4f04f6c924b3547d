#pragma once

// The arrow of a close-up: the round of the toes with its direction, or the arc of a movement to and fro, with the
// arrow's head at the end that the toes approach. Knows nothing of the window around it.

#include "figure/body/skeleton.hpp"
#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

class MovementArrow {
public:
    /// Draws nothing for a stretch without movements.
    MovementArrow(const Figure& figure, const Leg& leg, const Theme& theme);

    /// The parts of the arrow behind the foot and before it.
    void addBehind(Sketch& sketch) const { add(sketch, true); }
    void addBefore(Sketch& sketch) const { add(sketch, false); }

    bool goesRound() const { return m_goesRound; }
    Vector3 headAt() const; ///< The arrow's tip.

private:
    struct Span {
        double from, to;
    };

    void add(Sketch& sketch, bool behind) const;
    void addLine(Sketch& sketch, bool behind, Span part, double radius, Color color) const;
    void addHead(Sketch& sketch, bool behind, Vector3 from, Vector3 tip, double size) const;
    void findEnds();
    double ahead(double share) const;
    bool isBehind(const Sketch& sketch, Vector3 place) const;

    std::vector<Vector3> m_path; ///< The toes' path in one round, a little beyond them.
    Vector3 m_middle;
    double m_cycle = 0;
    bool m_back = false, m_goesRound = false;
    double m_start = 0, m_end = 0; ///< The arc's ends as shares of the path; the toes now go from start to end.
    double m_strength = 1;         ///< 0 to 1; weak near the arc's ends.
    Color m_thin, m_thick;
};

} // namespace unknot
