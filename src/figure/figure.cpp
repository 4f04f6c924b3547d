#include "figure/figure.hpp"

#include "figure/close_up.hpp"
#include "figure/glow.hpp"
#include "figure/mannequin.hpp"
#include "figure/props.hpp"
#include "figure/tint.hpp"

namespace unknot {

namespace {

bool reachesWall(const Poses& poses) {
    for (const Pose* pose : {&poses.ready, &poses.hold})
        for (const ArmAngles* arm : {&pose->workedArm, &pose->otherArm})
            if (arm->reach == HandReach::wall) return true;
    return false;
}

void addLegAndGlow(Sketch& sketch, const Stretch& stretch, const Skeleton& skeleton, Side leg, bool worked,
                   const FigureMoment& moment, const Theme& theme) {
    addLeg(sketch, skeleton.legs[leg], leg, limbTones(theme, leg == Side::right));
    // The pull is felt at the end of the way in, so the light comes late.
    const double strength = moment.glow * moment.into * moment.into;
    if (worked) addGlow(sketch, stretch.muscle, skeleton.legs[leg], strength, theme.glow);
}

void addShadows(Sketch& sketch, const Skeleton& skeleton, const Theme& theme) {
    for (Side side : {Side::left, Side::right}) {
        const Leg& leg = skeleton.legs[side];
        const Vector3 middle = leg.ankle + leg.foot.forward * 0.04;
        addShadow(sketch, {middle.x, 0, middle.z}, leg.ankle.y - ankleHeightOf(leg.foot, side), theme);
    }
}

/// The figure with its props, from what is farthest to what is nearest; without the floor.
Sketch figureSketch(const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                    bool onlyMeasures = false) {
    const Poses& poses = stretch.poses;
    const Skeleton skeleton = skeletonAt(poses, side, moment.into, moment.cycle, moment.breath);
    // The figure faces the viewer's right, so its right side is the near one.
    const Side near = Side::right, far = Side::left;
    Sketch sketch{Camera{poses.view.turn, poses.view.above}, onlyMeasures};
    if (poses.support == Support::bed)
        addBed(sketch, theme);
    else
        addShadows(sketch, skeleton, theme);
    const bool stepsOnSeat = poses.hold.workedLeg.foot == FootRest::onSeat;
    const ChairPlace chair = stepsOnSeat ? ChairPlace{poses.chair, true} : ChairPlace{};
    const bool sits = poses.support == Support::chair;
    if (sits || stepsOnSeat) addChairBehind(sketch, chair, theme);
    if (stepsOnSeat) addChairBefore(sketch, chair, theme);
    addArm(sketch, skeleton.arms[far], far, limbTones(theme, false));
    addLegAndGlow(sketch, stretch, skeleton, far, side == far, moment, theme);
    if (reachesWall(poses)) addWall(sketch, poses.wall, theme);
    if (sits) addChairBefore(sketch, chair, theme);
    // The near leg of one who sits on the ground lies in front of the trunk; else the shirt hangs over it.
    const bool lapInFront = poses.support == Support::bed || poses.support == Support::floor;
    if (!lapInFront) addLegAndGlow(sketch, stretch, skeleton, near, side == near, moment, theme);
    addTrunk(sketch, skeleton, theme, moment.breath);
    if (lapInFront) addLegAndGlow(sketch, stretch, skeleton, near, side == near, moment, theme);
    addHead(sketch, skeleton, theme);
    addArm(sketch, skeleton.arms[near], near, limbTones(theme, true));
    return sketch;
}

/// Everything that the stretch ever covers, on either side.
Extent extentOf(const Stretch& stretch, const Theme& theme) {
    constexpr int samples = 8;
    Extent extent;
    for (Side side : {Side::left, Side::right})
        for (int i = 0; i <= samples; ++i) {
            const double share = static_cast<double>(i) / samples;
            const double breath = i % 2 == 0 ? 1 : -1;
            extent.include(figureSketch(stretch, side, {share, 0, breath, 0, false}, theme, true).extent());
            if (!stretch.poses.cycles.empty())
                extent.include(figureSketch(stretch, side, {1, share, 0, 0, false}, theme, true).extent());
        }
    if (stretch.poses.view.closeUp != CloseUp::none) extent.include(closeUpWindow());
    return extent;
}

Sketch floorSketch(const Stretch& stretch, const Theme& theme, const Extent& extent) {
    constexpr double beyond = 0.03;
    const Poses& poses = stretch.poses;
    Sketch sketch{Camera{poses.view.turn, poses.view.above}};
    addFloor(sketch, floorHeight(poses.support), extent.left - beyond, extent.right + beyond, theme);
    return sketch;
}

Placement placementIn(Box frame, const Extent& extent) {
    constexpr double margin = 0.012;
    const double width = extent.right - extent.left + 2 * margin, height = extent.bottom - extent.top + 2 * margin;
    const double scale = std::min(frame.width / width, frame.height / height);
    const double middle = (extent.left + extent.right) / 2;
    return {{frame.x + frame.width / 2 - middle * scale, frame.bottom() - (extent.bottom + margin) * scale}, scale};
}

} // namespace

void drawFigure(DrawList& list, const Stretch& stretch, Side side, const FigureMoment& moment, const Theme& theme,
                Box frame) {
    if (frame.width <= 0 || frame.height <= 0) return;
    Extent extent = extentOf(stretch, theme);
    const Sketch floor = floorSketch(stretch, theme, extent);
    extent.include(floor.extent());
    const Placement placement = placementIn(frame, extent);

    Stroke stroke;
    stroke.bare = moment.outlineOnly;
    stroke.width = std::max(1.0, 0.0035 * placement.scale);
    stroke.line = tint(theme.background, theme.quietInk, 0.5);
    stroke.fill = theme.background;
    if (!stroke.bare) paint(list, floor, placement, stroke);
    paint(list, figureSketch(stretch, side, moment, theme), placement, stroke);
    if (stretch.poses.view.closeUp != CloseUp::none) drawCloseUp(list, stretch, side, moment, theme, placement, stroke);
}

} // namespace unknot
