#include "scene/parts/ring.hpp"

#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// The number's text size as a share of the ring's width: two digits just clear the band.
constexpr double numberShare = 0.6;

Point middleOf(Box box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

/// The largest whole size up to `wished` at which the number lies within a circle of `radius`.
double sizeWithin(const TextMeasure& measure, const std::string& number, double wished, double radius) {
    const double half = measure.width(number, wished, Weight::bold) * drawnWidthTolerance / 2;
    const double up = measure.capHeight(Weight::bold) * wished / 2;
    const double reach = std::hypot(half, up);
    return std::floor(reach > radius ? wished * radius / reach : wished);
}

/// `text` must have its words, size, weight and colour.
void putCentred(const DrawContext& context, Text text, Point middle) {
    if (text.size < 1) return;
    const double width = context.measure.width(text.text, text.size, text.weight);
    const double baseline = middle.y + context.measure.capHeight(text.weight) * text.size / 2;
    text.at = {middle.x - width / 2, std::round(baseline)};
    context.add(std::move(text));
}

void drawTick(const DrawContext& context, Point middle, double radius) {
    const double stroke = radius * 0.09;
    const Point left{middle.x - radius * 0.42, middle.y + radius * 0.02};
    const Point low{middle.x - radius * 0.1, middle.y + radius * 0.34};
    const Point right{middle.x + radius * 0.46, middle.y - radius * 0.32};
    context.add(Capsule{left, low, stroke, stroke, context.theme.ink});
    context.add(Capsule{low, right, stroke, stroke, context.theme.ink});
}

} // namespace

void drawRing(const DrawContext& context, const RingContent& content, Box box) {
    const Theme& theme = context.theme;
    const Point middle = middleOf(box);
    const double band = std::round(box.width * 0.052);
    const double radius = (box.width - band) / 2;
    const double inner = radius - band / 2;
    context.add(Arc{middle, radius, band, 0, 1, theme.line});
    const Color color = content.still ? theme.quietInk : theme.accent;
    if (content.share > 0) context.add(Arc{middle, radius, band, 0, std::min(content.share, 1.0), color});

    if (content.number.empty()) {
        drawTick(context, middle, inner);
        return;
    }
    const double size = sizeWithin(context.measure, content.number, std::floor(box.width * numberShare),
                                   inner * (content.number.size() > 2 ? 0.86 : 0.97));
    putCentred(context, {{}, size, Weight::bold, content.number, theme.ink}, middle);
    if (content.unit.empty()) return;

    // Midway between the number's foot and the band, as wide as the circle allows there.
    const double foot = context.measure.capHeight(Weight::bold) * std::floor(box.width * numberShare) / 2;
    const double below = (foot + inner) / 2 - inner * 0.03;
    const double room = 2 * std::sqrt(std::max(0.0, inner * inner - below * below)) * 0.86;
    const double wished = std::floor(std::min(std::max(box.width * 0.072, 18 * context.text), (inner - foot) * 0.85));
    const double width = context.measure.width(content.unit, wished, Weight::semibold) * drawnWidthTolerance;
    const double unit = std::floor(width > room ? wished * room / width : wished);
    putCentred(context, {{}, unit, Weight::semibold, content.unit, theme.quietInk}, {middle.x, middle.y + below});
}

void drawNumber(const DrawContext& context, const std::string& number, Box box) {
    const double radius = std::min(box.width, box.height) / 2;
    const double size = sizeWithin(context.measure, number, std::floor(radius * 1.4), radius);
    putCentred(context, {{}, size, Weight::bold, number, context.theme.ink}, middleOf(box));
}

} // namespace unknot
