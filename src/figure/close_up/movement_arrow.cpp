#include "figure/close_up/movement_arrow.hpp"

#include "figure/close_up/closed_path.hpp"
#include "figure/picture/tint.hpp"

namespace unknot {

namespace {

constexpr int pathPieces = 48;
constexpr double beyondToes = 1.15, beyondSwing = 1.2;
constexpr double arrowStart = 0.07, arrowEnd = 0.46, headShare = 0.075; ///< Shares of a round ahead of the toes.
constexpr double thinRadius = 0.0017, thickRadius = 0.0046, headSize = 0.0165;

/// The path of the toes through the cycle, from the ankle.
std::vector<Vector3> pathOfToes(const Figure& figure) {
    std::vector<Vector3> path;
    for (int i = 0; i < pathPieces; ++i) {
        const double share = static_cast<double>(i) / pathPieces;
        const Skeleton skeleton =
            skeletonAt(figure.poses(), figure.side, {.cycle = share, .movement = figure.moment.movement});
        path.push_back(skeleton.legs[figure.side].foot.toWorld({0.125, -0.028, 0}));
    }
    return path;
}

/// The place on the path that is farthest from `from`, as a share of the path.
double farthest(const std::vector<Vector3>& path, Vector3 from) {
    std::size_t best = 0;
    for (std::size_t i = 0; i < path.size(); ++i)
        if (distance(path[i], from) > distance(path[best], from)) best = i;
    return static_cast<double>(best) / static_cast<double>(path.size());
}

} // namespace

MovementArrow::MovementArrow(const Figure& figure, const Leg& leg, const Theme& theme)
    : m_cycle(figure.moment.cycle), m_back(figure.moment.back),
      m_thin(tint(theme.panel, theme.line, figure.moment.progress)) {
    if (figure.poses().cycles.empty()) return;
    m_path = pathOfToes(figure);
    m_goesRound = isRound(m_path, length(areaInside(m_path)));
    if (!m_goesRound) findEnds();
    m_thick = tint(theme.panel, theme.accent, figure.moment.progress * m_strength);
    const Vector3 middle = m_goesRound ? middleOf(m_path) : Vector3{};
    for (Vector3& place : m_path)
        place = leg.ankle + lerp(middle, place, m_goesRound ? beyondToes : beyondSwing);
    m_middle = leg.ankle + leg.foot.toWorld({0.09, -0.028, 0});
}

/// Finds the two ends of a swing, in the order of the toes' present movement.
void MovementArrow::findEnds() {
    const double one = farthest(m_path, m_path.front());
    const double other = farthest(m_path, placeOn(m_path, one));
    const Vector3 way = placeOn(m_path, one) - placeOn(m_path, other);
    const double step = m_back ? -0.02 : 0.02;
    const double pace = dot(placeOn(m_path, m_cycle + step) - placeOn(m_path, m_cycle), normalized(way));
    const bool towardOne = pace > 0;
    m_end = towardOne ? one : other;
    m_start = towardOne ? other : one;
    // Shares rise from the start to the end, so the end may be above 1.
    if (m_end < m_start) m_end += 1;
    m_strength = std::clamp(std::abs(pace) / (0.04 * length(way)), 0.0, 1.0);
}

double MovementArrow::ahead(double share) const { return m_cycle + (m_back ? -share : share); }

bool MovementArrow::isBehind(const Sketch& sketch, Vector3 place) const {
    if (!m_goesRound) return false;
    return sketch.camera().nearness(place) < sketch.camera().nearness(m_middle);
}

Vector3 MovementArrow::headAt() const {
    if (m_path.empty()) return {};
    return placeOn(m_path, m_goesRound ? ahead(arrowEnd + headShare) : m_end);
}

void MovementArrow::addLine(Sketch& sketch, bool behind, Span part, double radius, Color color) const {
    for (int i = 0; i < pathPieces; ++i) {
        const Vector3 a = placeOn(m_path, lerp(part.from, part.to, static_cast<double>(i) / pathPieces));
        const Vector3 b = placeOn(m_path, lerp(part.from, part.to, static_cast<double>(i + 1) / pathPieces));
        if (isBehind(sketch, a) == behind) sketch.add({{a, radius}, {b, radius}}, color);
    }
}

void MovementArrow::addHead(Sketch& sketch, bool behind, Vector3 from, Vector3 tip, double size) const {
    if (isBehind(sketch, from) != behind) return;
    const Vector3 aside = normalized(cross(tip - from, sketch.camera().toward())) * size;
    const Vector3 point = from + normalized(tip - from) * (size * 1.7);
    sketch.add({{point, 0.0022}, {from + aside, 0.0022}, {from - aside, 0.0022}}, m_thick);
}

void MovementArrow::add(Sketch& sketch, bool behind) const {
    if (m_path.empty()) return;
    sketch.beginPart(PartKind::mark);
    if (m_goesRound) {
        addLine(sketch, behind, {0, 1}, thinRadius, m_thin);
        addLine(sketch, behind, {ahead(arrowStart), ahead(arrowEnd)}, thickRadius, m_thick);
        addHead(sketch, behind, placeOn(m_path, ahead(arrowEnd)), placeOn(m_path, ahead(arrowEnd + headShare)),
                headSize);
        return;
    }
    addLine(sketch, behind, {m_start, m_end}, thinRadius, m_thin);
    if (m_strength <= 0) return;
    // The toes are slow at both ends, so equal shares lie close together there.
    const double neck = lerp(m_start, m_end, 0.62);
    addLine(sketch, behind, {lerp(m_start, m_end, 0.22), neck}, thickRadius, m_thick);
    addHead(sketch, behind, placeOn(m_path, neck), placeOn(m_path, lerp(m_start, m_end, 0.72)), headSize);
}

} // namespace unknot
