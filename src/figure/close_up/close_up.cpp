#include "figure/close_up/close_up.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/close_up/calf.hpp"
#include "figure/close_up/heel.hpp"
#include "figure/close_up/movement_arrow.hpp"
#include "figure/close_up/sole.hpp"
#include "figure/picture/mannequin.hpp"
#include "figure/picture/tint.hpp"

namespace unknot {

namespace {

constexpr double enlarged = 2.0, soleEnlarged = 1.95, calfEnlarged = 1.5, heelEnlarged = 1.9;

/// The centre of the window: the foot at rest, and in the stretch the middle of its movement. The arrow of a movement
/// to and fro lies beyond the toes, so the centre is farther ahead.
Vector3 middleOf(const Leg& leg, double progress, bool goesRound) {
    const double ahead = goesRound ? 0.058 : 0.076;
    return lerp(leg.ankle + leg.foot.toWorld({0.04, 0.012, 0}),
                leg.ankle + leg.shank.forward * ahead - leg.shank.up * 0.041, progress);
}

/// The picture inside the window.
struct Look {
    Sketch sketch;
    Point middle;
    double enlarged;
};

Look footLook(const Figure& figure, const Theme& theme) {
    const auto& [stretch, side, moment] = figure;
    const Leg leg = skeletonAt(stretch->poses, side, moment).legs[side];
    // Seen more from the front than the whole figure, so that a circle of the toes looks round.
    Sketch sketch{Camera{40, 10}};
    const MovementArrow arrow(figure, leg, theme);
    const bool moves = moment.progress > 0;
    if (moves) arrow.addBehind(sketch);
    addLowerLeg(sketch, leg, side, limbColors(theme, true));
    if (moves) arrow.addBefore(sketch);
    const Point middle = sketch.camera().project(middleOf(leg, moment.progress, arrow.goesRound()));
    return {std::move(sketch), middle, enlarged};
}

Look soleLook(const Figure& figure, const Theme& theme) {
    Sketch sketch{Camera{0, 0}};
    const auto& [stretch, side, moment] = figure;
    const double toes = skeletonAt(stretch->poses, side, moment).legs[side].toes;
    addSole(sketch, side, {moment.progress, moment.glowStrength(), moment.breath, toes}, theme);
    const Leg leg = soleTowardViewer(side);
    const Point middle = sketch.camera().project(leg.foot.toWorld({0.052, 0.020, 0}));
    return {std::move(sketch), middle, soleEnlarged};
}

Look calfLook(const Figure& figure, const Theme& theme) {
    Sketch sketch{Camera{0, 0}};
    addCalf(sketch, figure, theme);
    const Point middle = sketch.camera().project({0, -0.14, 0});
    return {std::move(sketch), middle, calfEnlarged};
}

bool standsOnStep(const Poses& poses) { return poses.hold.workedLeg.foot == FootContact::onStep; }

Look heelLook(const Figure& figure, const Theme& theme) {
    // Seen a little from behind, so that the front of the step shows under the heels.
    Sketch sketch{Camera{-14, 6}};
    addHeels(sketch, figure, theme);
    const Point middle = sketch.camera().project({0.018, body::stepHeight + 0.008, 0.02});
    return {std::move(sketch), middle, heelEnlarged};
}

Look lookAt(const Figure& figure, const Theme& theme) {
    switch (figure.poses().view.closeUp) {
    case CloseUp::sole:
        return soleLook(figure, theme);
    case CloseUp::calf:
        return calfLook(figure, theme);
    default:
        return standsOnStep(figure.poses()) ? heelLook(figure, theme) : footLook(figure, theme);
    }
}

void drawDisc(DrawList& list, Point center, double radius, Color color) {
    list.shapes.emplace_back(Capsule{center, center, radius, radius, color});
}

} // namespace

Disc closeUpWindow(const Poses& poses) {
    // A bed leaves more room below the leg than a chair, so the calf's window is lower.
    if (poses.view.closeUp == CloseUp::calf) return {{0.53, -0.52}, 0.25};
    // The rail of the stairs rises to the upper right.
    if (standsOnStep(poses)) return {{0.83, -0.74}, 0.225};
    return {{0.585, -0.68}, 0.225};
}

void drawCloseUp(DrawList& list, const Figure& figure, const Theme& theme, const Placement& placement,
                 const SketchStyle& style) {
    const Disc window = closeUpWindow(figure.poses());
    const Point center = placement.place(window.at);
    const double radius = window.radius * placement.scale;
    const double rim = style.bare ? style.width : std::max(1.5, 0.006 * placement.scale);
    drawDisc(list, center, radius, style.bare ? style.line : theme.line);
    drawDisc(list, center, radius - rim, style.bare ? style.fill : theme.panel);

    const Look look = lookAt(figure, theme);
    const double scale = placement.scale * look.enlarged;
    const ClipCircle clip{center, radius - rim};
    paint(list, look.sketch, {{center.x - look.middle.x * scale, center.y - look.middle.y * scale}, scale}, style,
          &clip);
}

} // namespace unknot
