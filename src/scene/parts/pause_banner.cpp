#include "scene/parts/pause_banner.hpp"

#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// The smallest box around the shape; empty for kinds of shapes that no figure has.
Box boundsOf(const Shape& shape) {
    double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    const auto add = [&](Point point, double radius) {
        left = std::min(left, point.x - radius);
        top = std::min(top, point.y - radius);
        right = std::max(right, point.x + radius);
        bottom = std::max(bottom, point.y + radius);
    };
    if (const auto* capsule = std::get_if<Capsule>(&shape)) {
        add(capsule->from, capsule->fromRadius);
        add(capsule->to, capsule->toRadius);
    } else if (const auto* polygon = std::get_if<Polygon>(&shape)) {
        for (const Point point : polygon->points)
            add(point, 0);
    }
    return right > left ? Box{left, top, right - left, bottom - top} : Box{};
}

/// About how much of the figure a box would hide, in square pixels.
double hiddenBy(const DrawList& list, Box box) {
    double hidden = 0;
    for (const Shape& shape : list.shapes) {
        const Box bounds = boundsOf(shape);
        const double width = std::min(box.right(), bounds.right()) - std::max(box.x, bounds.x);
        const double height = std::min(box.bottom(), bounds.bottom()) - std::max(box.y, bounds.y);
        hidden += std::max(0.0, width) * std::max(0.0, height);
    }
    return hidden;
}

/// The corner of the picture that hides least of the figure, because a person who pauses may want to look at it. Of
/// equals, the first.
Box freestCorner(const DrawList& list, Box picture, double width, double height) {
    const double right = std::max(picture.x, picture.right() - width);
    const double low = std::max(picture.y, picture.bottom() - height);
    Box best{picture.x, picture.y, width, height};
    double least = hiddenBy(list, best);
    for (const Point corner : {Point{right, picture.y}, Point{picture.x, low}, Point{right, low}}) {
        const Box box{corner.x, corner.y, width, height};
        const double hidden = hiddenBy(list, box);
        if (hidden >= least) continue;
        best = box;
        least = hidden;
    }
    return best;
}

} // namespace

std::string stateWords(PauseCause pause, bool muted, const std::string& notice) {
    std::string state;
    if (pause == PauseCause::person) state = "Paused. ";
    if (pause == PauseCause::automatic) state = "Paused while the computer slept. Press any key. ";
    if (muted) state += "Muted. ";
    return state + notice;
}

void drawPause(const DrawContext& context, PauseCause pause, Box picture) {
    if (pause == PauseCause::none) return;
    const Theme& theme = context.theme;
    const bool person = pause == PauseCause::person;
    const std::string words = person ? "Paused" : "Paused while the computer slept.\nPress any key.";
    const double size = std::floor((person ? 34 : 26) * context.text);
    const double padding = std::round(22 * context.unscaledText());
    const double bars = std::round(size * 0.72);
    const double room = std::min(picture.width - 3 * padding - bars, std::max(picture.width * 0.32, 9 * size));
    const TextBlock block =
        fitText(context.measure, words, {size, std::floor(13 * context.unscaledText()), Weight::semibold, theme.ink},
                {room, picture.height - 2 * padding}, 4);
    if (block.lines.empty()) return;
    double widest = 0;
    for (const std::string& line : block.lines)
        widest = std::max(widest, context.measure.width(line, block.size, block.weight) * drawnWidthTolerance);
    const double width = std::ceil(3 * padding + bars + widest);
    const double height = std::ceil(block.height() + 1.2 * padding);
    const Box box = freestCorner(context.screen.picture, picture, width, height);
    context.add(RoundedBox{box, std::min(height / 2, padding), theme.panel, std::max(1.0, std::round(2 * context.unit)),
                           theme.line});
    const double thick = bars * 0.34;
    for (const double x : {0.0, bars - thick}) {
        context.add(RoundedBox{{box.x + padding + x, box.y + (height - bars) / 2, thick, bars},
                               thick * 0.3,
                               theme.accent,
                               0,
                               theme.accent});
    }
    context.putText(block, {box.x + 2 * padding + bars, box.y + (height - block.height()) / 2, widest, block.height()},
                    0);
}

} // namespace unknot
