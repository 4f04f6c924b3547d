#include "figure/close_up.hpp"

#include "figure/calf.hpp"
#include "figure/mannequin.hpp"
#include "figure/movement_arrow.hpp"
#include "figure/sole.hpp"
#include "figure/tint.hpp"

namespace unknot {

namespace {

constexpr double enlarged = 2.0, soleEnlarged = 1.95, calfEnlarged = 1.5;

/// What the window is centred on: the foot at rest, and later the middle of its movement. Of one to and fro the
/// arrow lies beyond the toes.
Vector3 middleOf(const Leg& leg, double into, bool goesRound) {
    const double ahead = goesRound ? 0.058 : 0.076;
    return mix(leg.ankle + leg.foot.out({0.04, 0.012, 0}), leg.ankle + leg.shank.forward * ahead - leg.shank.up * 0.041,
               into);
}

/// What is seen through the window.
struct Look {
    Sketch sketch;
    Point middle;
    double enlarged;
};

Look footLook(const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme) {
    const Poses& poses = stretch.poses;
    const Leg leg = skeletonAt(poses, side, moment.into, moment.cycle, moment.breath, moment.movement).legs[side];
    // From farther round than the whole figure is seen, so that a circle of the toes looks round.
    Sketch sketch{Camera{40, 10}};
    const MovementArrow arrow(poses, side, leg, moment, theme);
    const bool moves = moment.into > 0;
    if (moves) arrow.addBehind(sketch);
    addLowerLeg(sketch, leg, side, limbTones(theme, true));
    if (moves) arrow.addBefore(sketch);
    const Point middle = sketch.camera().seen(middleOf(leg, moment.into, arrow.goesRound()));
    return {std::move(sketch), middle, enlarged};
}

Look soleLook(const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme) {
    Sketch sketch{Camera{0, 0}};
    const double toes = skeletonAt(stretch.poses, side, moment.into, moment.cycle, 0, moment.movement).legs[side].toes;
    addSole(sketch, side, {moment.into, moment.glow * moment.into * moment.into, moment.breath, toes}, theme);
    const Leg leg = soleTowardViewer(side);
    const Point middle = sketch.camera().seen(leg.foot.out({0.052, 0.020, 0}));
    return {std::move(sketch), middle, soleEnlarged};
}

Look calfLook(const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme) {
    Sketch sketch{Camera{0, 0}};
    addCalf(sketch, stretch, side, moment, theme);
    const Point middle = sketch.camera().seen({0, -0.14, 0});
    return {std::move(sketch), middle, calfEnlarged};
}

Look lookAt(const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme) {
    switch (stretch.poses.view.closeUp) {
    case CloseUp::sole:
        return soleLook(stretch, side, moment, theme);
    case CloseUp::calf:
        return calfLook(stretch, side, moment, theme);
    default:
        return footLook(stretch, side, moment, theme);
    }
}

void drawWindow(DrawList& list, Point center, double radius, double rim, Color edge, Color fill) {
    list.shapes.emplace_back(Capsule{center, center, radius, radius, edge});
    list.shapes.emplace_back(Capsule{center, center, radius - rim, radius - rim, fill});
}

} // namespace

Disc closeUpWindow(CloseUp closeUp) {
    // Whoever sits in bed leaves more room than who sits on a chair.
    if (closeUp == CloseUp::calf) return {{0.53, -0.52}, 0.25};
    return {{0.585, -0.68}, 0.225};
}

void drawCloseUp(DrawList& list, const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                 const Placement& placement, const Stroke& stroke) {
    const Disc window = closeUpWindow(stretch.poses.view.closeUp);
    const Point center = placement.place(window.at);
    const double radius = window.radius * placement.scale;
    const double rim = stroke.bare ? stroke.width : std::max(1.5, 0.006 * placement.scale);
    drawWindow(list, center, radius, rim, stroke.bare ? stroke.line : theme.line,
               stroke.bare ? stroke.fill : theme.panel);

    const Look look = lookAt(stretch, side, moment, theme);
    const double scale = placement.scale * look.enlarged;
    const Porthole porthole{center, radius - rim};
    paint(list, look.sketch, {{center.x - look.middle.x * scale, center.y - look.middle.y * scale}, scale}, stroke,
          &porthole);
}

} // namespace unknot
