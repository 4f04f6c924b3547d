#pragma once

// The pointer: its place, whether it rests, and which clicks count. Pure: events and wall time go in. Knows nothing
// of windows.

#include "application/path.hpp"
#include "base/time.hpp"
#include "picture/draw_list.hpp"

#include <optional>

namespace unknot {

class Pointer {
public:
    /// A pointer that never moves is hidden this long after it was last moved.
    static constexpr Time restsAfter = seconds(3);

    explicit Pointer(Time now) : m_lastMove(now) {}

    void move(Point at, Time now);
    void leave() { m_at.reset(); }

    bool rests(Time now) const { return now - m_lastMove >= restsAfter; }
    Time lastMove() const { return m_lastMove; }

    /// Its place in the window, in pixels; nothing while it rests or is elsewhere.
    std::optional<Point> over(Time now) const;

    /// Whether a click at the pointer's place on this screen counts. The second click of a double click does not if the
    /// first one led to this screen: it was meant for the screen before.
    bool takesClick(Showing screen, Time now);

private:
    struct Click {
        Showing screen{};
        Point place;
        Time at{};
    };
    std::optional<Point> m_at;
    Time m_lastMove;
    std::optional<Click> m_click; ///< The last one that counted.
};

} // namespace unknot
