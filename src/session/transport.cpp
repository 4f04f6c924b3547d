#include "session/transport.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

constexpr double mostSkew = 0.01;
constexpr Time stepBeyond = milliseconds(100);

// An observation counts for this long. Without a newer one the position follows the wall clock alone.
constexpr Time skewLasts = seconds(2);

Time scaled(Time time, double factor) { return Time{std::llround(static_cast<double>(time.count()) * factor)}; }

} // namespace

Transport::Transport(Time now, Time position, double speed)
    : m_anchorWall(now), m_anchorPosition(position), m_last(position), m_since(now), m_speed(speed) {}

Time Transport::raw(Time now) const {
    if (!m_going) return m_anchorPosition;
    const Time elapsed = now - m_anchorWall;
    const Time skewed = std::clamp(elapsed, Time{0}, skewLasts);
    return m_anchorPosition + scaled(elapsed, m_speed) + scaled(skewed, m_skew);
}

Time Transport::positionAt(Time now) {
    m_last = std::max(m_last, raw(now));
    return m_last;
}

void Transport::anchor(Time position, Time now) {
    m_anchorPosition = position;
    m_anchorWall = now;
    m_skew = 0;
}

void Transport::seek(Time position, Time now) {
    anchor(position, now);
    m_last = position;
    m_since = now;
}

void Transport::stop(Time now) {
    anchor(positionAt(now), now);
    m_going = false;
}

void Transport::go(Time now) {
    anchor(m_last, now);
    m_going = true;
    m_since = now;
}

void Transport::observe(Time audible, Time at) {
    if (!m_going || at < m_since) return;
    const Time error = audible - raw(at);
    const Time now = std::max(at, m_anchorWall);
    const Time position = raw(now);
    if (error > stepBeyond || error < -stepBeyond) {
        // A position behind the sound jumps forward. If ahead, positionAt() stands still until the sound has caught up.
        anchor(position + error, now);
        return;
    }
    anchor(position, now);
    m_skew = std::clamp(inSeconds(error) / inSeconds(skewLasts), -mostSkew, mostSkew);
}

} // namespace unknot
