#include "figure/figure.hpp"

#include "figure/close_up.hpp"
#include "figure/composition.hpp"
#include "figure/props.hpp"
#include "figure/tint.hpp"

namespace unknot {

namespace {

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
    addFloor(sketch, floorHeight(poses.support), extent.left - beyond, extent.right + beyond, propTones(theme));
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
