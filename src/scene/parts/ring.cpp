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

struct UnitPlace {
    double below = 0; ///< Its middle below the ring's, in pixels.
    double size = 0;  ///< In pixels; 0 if the words do not fit.
};

/// Midway between the usual number's foot and the band. If the words are too wide there for the least size, higher.
UnitPlace unitPlace(const DrawContext& context, const std::string& unit, double ring, double inner) {
    if (unit.empty()) return {};
    const double foot = context.measure.capHeight(Weight::bold) * std::floor(ring * numberShare) / 2;
    const double each = context.measure.width(unit, 1, Weight::semibold) * drawnWidthTolerance;
    const auto halfRoom = [&](double below) { return 0.86 * std::sqrt(std::max(0.0, inner * inner - below * below)); };
    const double usual = (foot + inner) / 2 - inner * 0.03;
    const double wished = std::floor(std::min(std::max(ring * 0.072, 18 * context.text), (inner - foot) * 0.85));
    const double least = std::floor(18 * context.unscaledText());
    const double size = std::floor(std::min(wished, 2 * halfRoom(usual) / each));
    if (size >= least) return {usual, size};
    const double half = least * each / 2;
    const double lowest = std::sqrt(std::max(0.0, inner * inner - half * half)) - least * 0.4;
    return {std::clamp(lowest, inner * 0.35, usual), least * each <= 2 * inner * 0.93 ? least : 0};
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
    double size = sizeWithin(context.measure, content.number, std::floor(box.width * numberShare),
                             inner * (content.number.size() > 2 ? 0.86 : 0.97));
    double above = 0; // The number's middle above the ring's.
    const UnitPlace unit = unitPlace(context, content.unit, box.width, inner);
    if (unit.size > 0) {
        putCentred(context, {{}, unit.size, Weight::semibold, content.unit, theme.quietInk},
                   {middle.x, middle.y + unit.below});
        // In a small ring, the unit needs a part of the number's room.
        const double most = unit.below - 0.55 * unit.size;
        const double capitals = context.measure.capHeight(Weight::bold);
        const auto reach = [&] {
            above = std::max(0.0, size * capitals / 2 - most);
            return std::hypot(context.measure.width(content.number, size, Weight::bold) / 2,
                              above + size * capitals / 2);
        };
        while (reach() > inner && size > unit.size)
            --size;
    }
    putCentred(context, {{}, size, Weight::bold, content.number, theme.ink}, {middle.x, middle.y - above});
}

void drawNumberAlone(const DrawContext& context, const std::string& number, const std::string& unit, Box box) {
    const double least = std::floor(18 * context.unscaledText());
    const double foot = unit.empty() ? 0 : std::max(std::round(box.height * 0.3), std::ceil(least * lineHeight));
    const TextStyle large{std::floor((box.height - foot) * 0.92), least, Weight::bold, context.theme.ink};
    context.putLine(number, large, {box.x, box.y, box.width, box.height - foot}, 0.5);
    if (unit.empty()) return;
    const TextStyle small{std::floor(foot / lineHeight), least, Weight::semibold, context.theme.quietInk};
    context.putLine(unit, small, {box.x, box.bottom() - foot, box.width, foot}, 0.5);
}

void drawNumber(const DrawContext& context, const std::string& number, Box box) {
    const double radius = std::min(box.width, box.height) / 2;
    const double size = sizeWithin(context.measure, number, std::floor(radius * 1.4), radius);
    putCentred(context, {{}, size, Weight::bold, number, context.theme.ink}, middleOf(box));
}

} // namespace unknot
