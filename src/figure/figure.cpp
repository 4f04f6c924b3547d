#include "figure/figure.hpp"

#include "figure/body/skeleton.hpp"
#include "figure/close_up/close_up.hpp"
#include "figure/picture/composition.hpp"
#include "figure/picture/figure_extent.hpp"
#include "figure/picture/own_picture.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/tint.hpp"
#include "figure/things/props.hpp"

namespace unknot {

namespace {

Sketch floorSketch(const Poses& poses, const Theme& theme, const Extent& extent) {
    constexpr double beyond = 0.03;
    constexpr double steep = 45; // Degrees. From higher above, a bed hides its floor.
    Sketch sketch{Camera{poses.view.turn, poses.view.above}};
    if (poses.view.above > steep) return sketch;
    addFloor(sketch, floorHeight(poses.support), extent.left - beyond, extent.right + beyond, propColors(theme));
    return sketch;
}

Placement placementIn(Box frame, const Extent& extent) {
    constexpr double margin = 0.012;
    const double width = extent.right - extent.left + 2 * margin, height = extent.bottom - extent.top + 2 * margin;
    const double scale = std::min(frame.width / width, frame.height / height);
    const double middle = (extent.left + extent.right) / 2;
    return {{frame.x + frame.width / 2 - middle * scale, frame.bottom() - (extent.bottom + margin) * scale}, scale};
}

Placement placementOf(const Figure& figure, const Sketch& floor, Box frame) {
    Extent extent = figureExtent(*figure.stretch);
    extent.include(floor.extent());
    return placementIn(frame, extent);
}

/// Blends the colours of the shapes from index `from` on with the background.
void fadeSince(DrawList& list, std::size_t from, Color background, double opacity) {
    for (std::size_t i = from; i < list.shapes.size(); ++i)
        std::visit(
            [&](auto& shape) {
                if constexpr (requires { shape.color; }) {
                    const Color color = tint(background, shape.color, opacity);
                    shape.color = {color.red, color.green, color.blue, shape.color.alpha};
                }
            },
            list.shapes[i]);
}

} // namespace

Figure stillFigure(const Stretch& stretch, Side side) {
    Figure figure{&stretch, side, {}};
    if (!stretch.poses.cycles.empty()) figure.moment.cycle = 0.25;
    return figure;
}

void drawFigure(DrawList& list, const Figure& figure, const Theme& theme, Box frame) {
    if (!figure.stretch || frame.width <= 0 || frame.height <= 0) return;
    const FigureMoment& moment = figure.moment;
    if (const auto& picture = figure.stretch->picture)
        return drawOwnPicture(list, *picture, figure.side, moment, theme, frame);
    const Sketch floor = floorSketch(figure.poses(), theme, figureExtent(*figure.stretch));
    const Placement placement = placementOf(figure, floor, frame);
    const std::size_t first = list.shapes.size();

    SketchStyle style;
    style.bare = moment.outlineOnly;
    style.width = std::max(1.0, 0.0035 * placement.scale);
    style.line = outlineColor(theme);
    style.working = theme.quietInk;
    style.fill = theme.background;
    if (!style.bare) paint(list, floor, placement, style);
    paint(list, figureSketch(figure, theme), placement, style);
    if (figure.poses().view.closeUp != CloseUp::none) drawCloseUp(list, figure, theme, placement, style);
    if (moment.opacity < 1) fadeSince(list, first, theme.background, std::max(moment.opacity, 0.0));
}

Box headIn(const Figure& figure, Box frame) {
    if (!figure.stretch || figure.stretch->picture || frame.width <= 0 || frame.height <= 0) return {};
    const Poses& poses = figure.poses();
    const Sketch floor = floorSketch(poses, themeOf(Light::day), figureExtent(*figure.stretch));
    const Placement placement = placementOf(figure, floor, frame);
    const Skeleton skeleton = skeletonAt(poses, figure.side, figure.moment);
    const Point middle = placement.place(Camera{poses.view.turn, poses.view.above}.project(skeleton.head));
    const double reach = 0.075 * placement.scale;
    return {middle.x - reach, middle.y - reach, 2 * reach, 2 * reach};
}

} // namespace unknot
