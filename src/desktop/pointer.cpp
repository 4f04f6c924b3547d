#include "desktop/pointer.hpp"

#include <cmath>

namespace unknot {
namespace {

constexpr Time doubleClick = milliseconds(500);
constexpr double doubleClickReach = 12; // Pixels: a hand that clicks twice stays within them.

} // namespace

void Pointer::move(Point at, Time now) {
    // A window that moves or opens beneath a still pointer may report the same place again.
    if (m_at == at) return;
    m_at = at;
    m_lastMove = now;
}

std::optional<Point> Pointer::positionAt(Time now) const { return rests(now) ? std::nullopt : m_at; }

bool Pointer::takesClick(ScreenId screen, Time now) {
    const Point place = m_at.value_or(Point{});
    const bool second = m_click && now - m_click->at < doubleClick &&
                        std::abs(place.x - m_click->place.x) <= doubleClickReach &&
                        std::abs(place.y - m_click->place.y) <= doubleClickReach;
    if (second && m_click->screen != screen) return false;
    m_click = Click{screen, place, now};
    return true;
}

int Pointer::turn(double notches) {
    if (m_notches * notches < 0) m_notches = 0;
    m_notches += notches;
    const double whole = std::trunc(m_notches);
    m_notches -= whole;
    return static_cast<int>(whole);
}

} // namespace unknot
