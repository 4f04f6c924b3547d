#include "scene/parts/pause_banner.hpp"

#include "scene/parts/whole_words.hpp"
#include "scene/parts/word_widths.hpp"

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
    } else if (const auto* image = std::get_if<Image>(&shape)) {
        return image->box;
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

/// The area of a box that two boxes share, in square pixels.
double shared(Box a, Box b) {
    return std::max(0.0, std::min(a.right(), b.right()) - std::max(a.x, b.x)) *
           std::max(0.0, std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y));
}

/// The place at the top or the foot of the picture that hides no face and least of the figure, because a person who
/// pauses may want to look at it. Of equals, the first.
Box freestPlace(const DrawList& list, Box picture, Size banner, Box head) {
    const double right = std::max(picture.x, picture.right() - banner.width);
    const double low = std::max(picture.y, picture.bottom() - banner.height);
    const double middle = std::round((picture.x + right) / 2);
    Box best;
    double least = INFINITY, leastFace = INFINITY;
    for (const double y : {picture.y, low})
        for (const double x : {picture.x, right, middle}) {
            const Box box{x, y, banner.width, banner.height};
            const double face = shared(box, head);
            const double hidden = hiddenBy(list, box);
            if (face > leastFace || (face == leastFace && hidden >= least)) continue;
            best = box;
            least = hidden;
            leastFace = face;
        }
    return best;
}

/// The banner's words at one size, with the distances round them in pixels.
struct Banner {
    Banner(const DrawContext& context, const std::string& words, double size, Box picture)
        : padding(std::round(size * 22 / 34)), bars(std::round(size * 0.72)),
          block(fitWords(context.measure, words, {size, size, Weight::semibold, context.theme.ink},
                         {std::min(picture.width - 3 * padding - bars, std::max(picture.width * 0.32, 9 * size)),
                          picture.height - 1.2 * padding},
                         4)),
          whole(!block.lines.empty() && !block.lines.back().ends_with("…")) {
        for (const std::string& line : block.lines)
            widest = std::max(widest, context.measure.width(line, block.size, block.weight) * drawnWidthTolerance);
        const double room = picture.width - 3 * padding - bars;
        whole = whole && WordWidths(context.measure, words, Weight::semibold).keepsWords(size, room);
    }

    Size size() const { return {std::ceil(3 * padding + bars + widest), std::ceil(block.height() + 1.2 * padding)}; }

    double padding, bars;
    TextBlock block;
    bool whole; ///< No word is cut or broken.
    double widest = 0;
};

} // namespace

std::string stateWords(PauseCause pause, bool muted, const std::string& notice) {
    std::string state;
    if (pause == PauseCause::person) state = "Paused. ";
    if (pause == PauseCause::automatic) state = "Paused while the computer slept. Press any key. ";
    if (muted) state += "Muted. ";
    return state + notice;
}

void drawPause(const DrawContext& context, PauseCause pause, Box picture, Box head) {
    if (pause == PauseCause::none || picture.height <= 0) return;
    const Theme& theme = context.theme;
    const bool person = pause == PauseCause::person;
    const std::string words = person ? "Paused" : "Paused while the computer slept.\nPress any key.";
    const double least = std::floor(18 * context.unscaledText());
    double size = std::floor((person ? 34 : 26) * outerTextUnitOf(context.screen.picture.size, context.look.textScale));
    Banner banner(context, words, size, picture);
    const auto place = [&] { return freestPlace(context.screen.picture, picture, banner.size(), head); };
    while ((!banner.whole || shared(place(), head) > 0) && size > least)
        banner = Banner(context, words, size = std::max(least, std::floor(size * 0.94)), picture);
    if (banner.block.lines.empty()) return;
    const Box box = place();
    const double padding = banner.padding, bars = banner.bars;
    context.add(RoundedBox{box, std::min(box.height / 2, padding), theme.panel,
                           std::max(1.0, std::round(2 * context.unit)), theme.line});
    const double thick = bars * 0.34;
    for (const double x : {0.0, bars - thick}) {
        context.add(RoundedBox{{box.x + padding + x, box.y + (box.height - bars) / 2, thick, bars},
                               thick * 0.3,
                               theme.accent,
                               0,
                               theme.accent});
    }
    context.putMiddle(banner.block, {box.x + 2 * padding + bars, box.y, banner.widest, box.height}, 0);
}

} // namespace unknot
