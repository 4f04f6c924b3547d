#include "figure/close_up.hpp"

#include "figure/mannequin.hpp"
#include "figure/tint.hpp"

namespace unknot {

namespace {

constexpr double enlarged = 2.1;
constexpr int arrowPieces = 26;

/// The line the big toe's tip draws in one round.
std::vector<Vector3> toePath(const Poses& poses, Side side) {
    std::vector<Vector3> path;
    for (int i = 0; i < 72; ++i) {
        const Skeleton skeleton = skeletonAt(poses, side, 1, i / 72.0, 0);
        const Leg& leg = skeleton.legs[side];
        path.push_back(leg.ankle + leg.foot.out({0.15, -0.03, 0}));
    }
    return path;
}

Vector3 onPath(const std::vector<Vector3>& path, double share) {
    const double along = (share - std::floor(share)) * static_cast<double>(path.size());
    const std::size_t at = static_cast<std::size_t>(along) % path.size();
    return mix(path[at], path[(at + 1) % path.size()], along - std::floor(along));
}

void addArrow(Sketch& sketch, const std::vector<Vector3>& path, double cycle, double strength, const Theme& theme) {
    const double from = cycle + 0.06, to = cycle + 0.42;
    sketch.beginPart(true);
    for (int i = 0; i < 72; ++i)
        sketch.add({{onPath(path, i / 72.0), 0.0018}, {onPath(path, (i + 1) / 72.0), 0.0018}}, theme.line);
    sketch.beginPart();
    const Color color = tint(theme.line, theme.accent, strength);
    for (int i = 0; i < arrowPieces; ++i) {
        const double a = mix(from, to, static_cast<double>(i) / arrowPieces);
        const double b = mix(from, to, static_cast<double>(i + 1) / arrowPieces);
        sketch.add({{onPath(path, a), 0.0042}, {onPath(path, b), 0.0042}}, color);
    }
    const Vector3 tip = onPath(path, to + 0.05), foot = onPath(path, to);
    const Vector3 aside = direction(cross(tip - foot, sketch.camera().toward())) * 0.015;
    sketch.add({{tip, 0.002}, {foot + aside, 0.002}, {foot - aside, 0.002}}, color);
}

} // namespace

Disc closeUpWindow() { return {{0.60, -0.70}, 0.23}; }

void drawCloseUp(DrawList& list, const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                 const Placement& placement, const Stroke& stroke) {
    const Disc window = closeUpWindow();
    const Point center = placement.place(window.at);
    const double radius = window.radius * placement.scale;
    const double rim = std::max(1.5, 0.006 * placement.scale);
    list.shapes.emplace_back(Capsule{center, center, radius, radius, stroke.bare ? stroke.line : theme.line});
    const double inner = radius - (stroke.bare ? stroke.width : rim);
    list.shapes.emplace_back(Capsule{center, center, inner, inner, stroke.bare ? stroke.fill : theme.panel});

    const Skeleton skeleton = skeletonAt(stretch.poses, side, moment.into, moment.cycle, moment.breath);
    const Skeleton still = skeletonAt(stretch.poses, side, 1, 0, 0);
    // Seen from the side on which the sole and the toes' circle show, whichever leg it is.
    Sketch sketch{Camera{58, 14}};
    sketch.beginPart();
    addShank(sketch, skeleton.legs[side], limbTones(theme, true));
    addFoot(sketch, skeleton.legs[side], side, limbTones(theme, true));
    if (!stretch.poses.cycle.empty()) addArrow(sketch, toePath(stretch.poses, side), moment.cycle, moment.into, theme);

    const Leg& leg = still.legs[side];
    const Point middle = sketch.camera().seen(leg.ankle + leg.foot.out({0.05, 0.005, 0}));
    const double scale = placement.scale * enlarged;
    const Placement near{{center.x - middle.x * scale, center.y - middle.y * scale}, scale};
    const Porthole porthole{center, inner};
    paint(list, sketch, near, stroke, &porthole);
}

} // namespace unknot
