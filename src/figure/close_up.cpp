#include "figure/close_up.hpp"

#include "figure/mannequin.hpp"
#include "figure/tint.hpp"

#include <optional>

namespace unknot {

namespace {

constexpr double enlarged = 2.0;
constexpr int pathPieces = 48;
constexpr double widerThanToes = 1.15;
constexpr double arrowStart = 0.07, arrowEnd = 0.46, arrowHead = 0.075; ///< Shares of a round ahead of the toes.

/// What the window is centred on: the foot at rest, and later the middle of its circles.
Vector3 middleOf(const Leg& leg, double into) {
    return mix(leg.ankle + leg.foot.out({0.04, 0.012, 0}), leg.ankle + leg.shank.forward * 0.058 - leg.shank.up * 0.034,
               into);
}

/// The round that the toes draw, a little wider than they do, from the ankle.
std::vector<Vector3> circlePath(const Poses& poses, Side side) {
    std::vector<Vector3> path;
    Vector3 middle{};
    for (int i = 0; i < pathPieces; ++i) {
        const Leg leg = skeletonAt(poses, side, 1, static_cast<double>(i) / pathPieces, 0).legs[side];
        path.push_back(leg.foot.out({0.125, -0.028, 0}));
        middle = middle + path.back() * (1.0 / pathPieces);
    }
    for (Vector3& place : path)
        place = mix(middle, place, widerThanToes);
    return path;
}

Vector3 onPath(const std::vector<Vector3>& path, double share) {
    const double along = (share - std::floor(share)) * static_cast<double>(path.size());
    const std::size_t at = static_cast<std::size_t>(along) % path.size();
    return mix(path[at], path[(at + 1) % path.size()], along - std::floor(along));
}

/// The round as a thin line with a thicker arrow ahead of the toes; of it, what lies behind the foot or before it.
class CircleArrow {
public:
    CircleArrow(const Poses& poses, Side side, const Leg& leg, const FigureMoment& moment, const Theme& theme)
        : m_path(circlePath(poses, side)), m_cycle(moment.cycle), m_back(moment.back),
          m_thin(tint(theme.panel, theme.line, moment.into)), m_thick(tint(theme.panel, theme.accent, moment.into)) {
        for (Vector3& place : m_path)
            place = place + leg.ankle;
        m_middle = leg.ankle + leg.foot.out({0.09, -0.028, 0});
    }

    void add(Sketch& sketch, bool behind) const {
        sketch.beginPart(PartKind::mark);
        addLine(sketch, behind, 0, 1, 0.0017, m_thin);
        addLine(sketch, behind, ahead(arrowStart), ahead(arrowEnd), 0.0046, m_thick);
        const Vector3 from = onPath(m_path, ahead(arrowEnd)), tip = onPath(m_path, ahead(arrowEnd + arrowHead));
        if (isBehind(sketch, from) != behind) return;
        const Vector3 aside = direction(cross(tip - from, sketch.camera().toward())) * 0.0165;
        sketch.add({{tip, 0.0022}, {from + aside, 0.0022}, {from - aside, 0.0022}}, m_thick);
    }

private:
    double ahead(double share) const { return m_cycle + (m_back ? -share : share); }

    bool isBehind(const Sketch& sketch, Vector3 place) const {
        return sketch.camera().nearness(place) < sketch.camera().nearness(m_middle);
    }

    void addLine(Sketch& sketch, bool behind, double from, double to, double radius, Color color) const {
        for (int i = 0; i < pathPieces; ++i) {
            const Vector3 a = onPath(m_path, mix(from, to, static_cast<double>(i) / pathPieces));
            const Vector3 b = onPath(m_path, mix(from, to, static_cast<double>(i + 1) / pathPieces));
            if (isBehind(sketch, a) == behind) sketch.add({{a, radius}, {b, radius}}, color);
        }
    }

    std::vector<Vector3> m_path;
    Vector3 m_middle;
    double m_cycle;
    bool m_back;
    Color m_thin, m_thick;
};

void drawWindow(DrawList& list, Point center, double radius, double rim, Color edge, Color fill) {
    list.shapes.emplace_back(Capsule{center, center, radius, radius, edge});
    list.shapes.emplace_back(Capsule{center, center, radius - rim, radius - rim, fill});
}

} // namespace

Disc closeUpWindow() { return {{0.585, -0.68}, 0.225}; }

void drawCloseUp(DrawList& list, const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                 const Placement& placement, const Stroke& stroke) {
    const Disc window = closeUpWindow();
    const Point center = placement.place(window.at);
    const double radius = window.radius * placement.scale;
    const double rim = stroke.bare ? stroke.width : std::max(1.5, 0.006 * placement.scale);
    drawWindow(list, center, radius, rim, stroke.bare ? stroke.line : theme.line,
               stroke.bare ? stroke.fill : theme.panel);

    const Leg leg = skeletonAt(stretch.poses, side, moment.into, moment.cycle, moment.breath).legs[side];
    // From farther round than the whole figure is seen, so that a circle of the toes looks round.
    Sketch sketch{Camera{40, 10}};
    const bool circles = !stretch.poses.cycles.empty() && moment.into > 0;
    const LimbTones tones = limbTones(theme, true);
    std::optional<CircleArrow> arrow;
    if (circles) arrow.emplace(stretch.poses, side, leg, moment, theme);
    if (arrow) arrow->add(sketch, true);
    addLowerLeg(sketch, leg, side, tones);
    if (arrow) arrow->add(sketch, false);

    const Point middle = sketch.camera().seen(middleOf(leg, moment.into));
    const double scale = placement.scale * enlarged;
    const Porthole porthole{center, radius - rim};
    paint(list, sketch, {{center.x - middle.x * scale, center.y - middle.y * scale}, scale}, stroke, &porthole);
}

} // namespace unknot
