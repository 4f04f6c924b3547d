#pragma once

// The arrow of a close-up: the round that the toes draw with its direction, or the arc along which they go to
// and fro, with its head at the end that they go to. Knows nothing of the window around it.

#include "figure/body/skeleton.hpp"
#include "figure/figure.hpp"
#include "figure/picture/sketch.hpp"

namespace unknot {

class MovementArrow {
public:
    /// Nothing is drawn of a stretch without movements.
    MovementArrow(const Figure& figure, const Leg& leg, const Theme& theme);

    /// Adds the part behind the foot, and the part before it.
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

    std::vector<Vector3> m_path; ///< Of the toes, a little beyond them; shares of the round.
    Vector3 m_middle;
    double m_cycle = 0;
    bool m_back = false, m_goesRound = false;
    double m_start = 0, m_end = 0; ///< Of an arc: shares of the path between which the toes go now.
    double m_strength = 1;         ///< Weak where they turn.
    Color m_thin, m_thick;
};

} // namespace unknot
