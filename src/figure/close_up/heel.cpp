#include "figure/close_up/heel.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/skeleton.hpp"
#include "figure/close_up/arrow.hpp"
#include "figure/picture/mannequin.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/tint.hpp"
#include "figure/things/furniture.hpp"

#include <array>

namespace unknot {

namespace {

constexpr Side nearFoot = Side::right;
constexpr double arrowBehind = 0.032, arrowLength = 0.034;

/// The lowest place of the heel.
Vector3 underHeel(const Leg& leg) {
    const auto& [at, radius] = body::soleBalls[0];
    return leg.ankle + leg.foot.toWorld(at) - Vector3{0, radius, 0};
}

/// The place behind the near heel at which the arrow's line ends: as high as the sole in the hold.
Vector3 arrowNeck(const Figure& figure) {
    const auto heel = [&](double progress) {
        return underHeel(skeletonAt(figure.poses(), figure.side, {.progress = progress}).legs[nearFoot]);
    };
    const Vector3 high = heel(0), low = heel(1);
    return {std::min(high.x, low.x) - body::soleBalls[0].radius - arrowBehind, low.y, low.z};
}

} // namespace

void addHeels(Sketch& sketch, const Figure& figure, const Theme& theme) {
    const Skeleton skeleton = skeletonAt(figure.poses(), figure.side, figure.moment);
    addStairs(sketch, propColors(theme));
    for (Side side : {opposite(nearFoot), nearFoot})
        addLowerLeg(sketch, skeleton.legs[side], side, limbColors(theme, side == nearFoot));
    if (figure.moment.progress <= 0 || !figure.poses().cycles.empty()) return;
    const Vector3 neck = arrowNeck(figure);
    const std::array<Vector3, 2> way = {neck + Vector3{0, arrowLength, 0}, neck};
    sketch.beginPart(PartKind::mark);
    addArrow(sketch, way, 0.0042, 0.0145, tint(theme.panel, theme.accent, figure.moment.progress));
}

} // namespace unknot
