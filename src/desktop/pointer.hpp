#pragma once

// The pointer: its place, its rests, the clicks that count and the wheel. Pure: takes events and wall time. Knows
// nothing of windows.

#include "application/screen_id.hpp"
#include "base/time.hpp"
#include "picture/draw_list.hpp"

#include <optional>

namespace unknot {

class Pointer {
public:
    /// A still pointer rests, and is hidden, after this time.
    static constexpr Time restsAfter = seconds(3);

    explicit Pointer(Time now) : m_lastMove(now) {}

    void move(Point at, Time now);
    void leave() { m_at.reset(); }

    bool rests(Time now) const { return now - m_lastMove >= restsAfter; }
    Time lastMove() const { return m_lastMove; }

    /// The pointer's place in the window, in pixels; none while it rests or is elsewhere.
    std::optional<Point> positionAt(Time now) const;

    /// False for the second click of a double click, if the first click led to this screen.
    bool takesClick(ScreenId screen, Time now);

    /// Whole notches of the wheel, above 0 toward the end of a page. Parts of notches add up until the direction
    /// changes.
    int turn(double notches);

private:
    struct Click {
        ScreenId screen{};
        Point place;
        Time at{};
    };
    std::optional<Point> m_at;
    Time m_lastMove;
    std::optional<Click> m_click; ///< The last click that counted.
    double m_notches = 0;         ///< The part of a notch left over.
};

} // namespace unknot
