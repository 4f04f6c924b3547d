#include "figure/close_up/hand_arrow.hpp"

#include "figure/close_up/arrow.hpp"
#include "figure/close_up/closed_path.hpp"
#include "figure/picture/tint.hpp"

namespace unknot {

namespace {

constexpr double thin = 0.0020, thick = 0.0055, headSize = 0.0185;
constexpr double strokeAtLeast = 0.08;
constexpr double circleRadius = 0.036, pressLength = 0.062;

double fromLine(Vector3 place) { return std::hypot(place.x, place.z); }

} // namespace

HandArrow::HandArrow(std::vector<Vector3> path) : m_path(std::move(path)), m_middle(middleOf(m_path)) {
    double lowest = m_path.front().y, highest = lowest, upward = 0;
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        const Vector3 here = m_path[i], next = m_path[(i + 1) % m_path.size()];
        lowest = std::min(lowest, here.y);
        highest = std::max(highest, here.y);
        // The hand goes up as far as down. Its stroke is the half in which it is nearer to the limb.
        upward -= (next.y - here.y) * (fromLine(here) + fromLine(next));
    }
    m_strokeUp = std::copysign(highest - lowest, upward);
    if (highest - lowest > strokeAtLeast)
        m_move = HandMove::stroke;
    else if (isRound(m_path, std::abs(areaInside(m_path).z)))
        m_move = HandMove::circle;
}

void HandArrow::addStroke(Sketch& sketch, Vector3 middle, Color strong) const {
    const double half = m_strokeUp / 2, head = std::copysign(headSize * 1.7, half);
    const std::array<Vector3, 2> way = {middle - Vector3{0, half, 0}, middle + Vector3{0, half - head, 0}};
    addArrow(sketch, way, thick, headSize, strong);
}

void HandArrow::addCircle(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const {
    constexpr int pieces = 24;
    constexpr double from = 0.08, to = 0.62;
    const double sense = areaInside(m_path).z > 0 ? 1 : -1;
    const Vector3 hand = placeOn(m_path, share) - m_middle;
    const double angle = std::atan2(hand.y, hand.x);
    const auto onRing = [&](double turns) {
        const double there = angle + sense * 2 * std::numbers::pi * turns;
        return middle + Vector3{std::cos(there), std::sin(there), 0} * circleRadius;
    };
    std::vector<Ball> ring;
    std::vector<Vector3> way;
    for (int i = 0; i <= pieces; ++i) {
        ring.push_back({onRing(static_cast<double>(i) / pieces), thin});
        way.push_back(onRing(lerp(from, to, static_cast<double>(i) / pieces)));
    }
    sketch.addChain(ring, pale);
    addArrow(sketch, way, thick, headSize, strong);
}

void HandArrow::addPress(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const {
    constexpr double step = 0.02;
    const double toLimb = m_middle.x > 0 ? -1 : 1;
    double outermost = 0, innermost = 1;
    for (const Vector3& place : m_path) {
        outermost = std::max(outermost, std::abs(place.x));
        innermost = std::min(innermost, std::abs(place.x));
    }
    // A smooth movement to and fro is fastest in its middle: pi times its width per round.
    const double fastest = std::numbers::pi * (outermost - innermost);
    const double pace = (placeOn(m_path, share + step).x - placeOn(m_path, share - step).x) * toLimb / (2 * step);
    const double strength = std::clamp(1.3 * pace / std::max(fastest, 1e-6), 0.0, 1.0);
    const Vector3 half{toLimb * pressLength / 2, 0, 0};
    const std::array<Vector3, 2> way = {middle - half, middle + half - Vector3{toLimb * headSize * 1.7, 0, 0}};
    addArrow(sketch, way, thick, headSize, tint(pale, strong, strength));
}

void HandArrow::add(Sketch& sketch, Vector3 middle, double share, Color pale, Color strong) const {
    switch (m_move) {
    case HandMove::stroke:
        return addStroke(sketch, middle, strong);
    case HandMove::circle:
        return addCircle(sketch, middle, share, pale, strong);
    case HandMove::press:
        return addPress(sketch, middle, share, pale, strong);
    }
}

} // namespace unknot
