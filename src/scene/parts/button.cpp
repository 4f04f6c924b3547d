#include "scene/parts/button.hpp"

#include "scene/parts/key_cap.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

struct Colors {
    Color fill, line, words, quiet;
};

Colors colorsOf(const Theme& theme, ButtonKind kind) {
    switch (kind) {
    case ButtonKind::accent:
        return {theme.accent, theme.accent, theme.onAccent, theme.onAccent};
    case ButtonKind::urgent:
        return {theme.urgent, urgentEdgeColor(theme), theme.onUrgent, theme.onUrgent};
    case ButtonKind::usual:
        break;
    }
    return {theme.panel, edgeColor(theme), theme.ink, theme.quietInk};
}

double wordsSize(const DrawContext& context) { return std::floor(24 * context.text); }

/// In a low or narrow target, even large text may shrink to this before it is cut.
double leastSize(const DrawContext& context) { return std::max(7.0, std::floor(13 * context.unit)); }

double widthOf(const DrawContext& context, const std::string& words, double size, Weight weight) {
    return context.measure.width(words, size, weight) * drawnWidthTolerance;
}

double belowSize(const DrawContext& context) { return std::floor(wordsSize(context) * 0.8); }

/// Draws the key's cap and returns the room right of it. If the button is centred and both fit on a line, cap and words
/// stand in its middle together.
Box drawKeyBefore(const DrawContext& context, const Button& button, const Colors& colors, Box room) {
    const double height = std::round(std::min({wordsSize(context) * 1.4, room.height * 0.65, room.width * 0.3}));
    const double cap = std::min(keyCapWidth(context, button.key, height), room.width * 0.4);
    const double gap = std::round(height * 0.35);
    const double words = std::max(widthOf(context, button.words, wordsSize(context), Weight::semibold),
                                  widthOf(context, button.below, belowSize(context), Weight::regular));
    const double taken = std::min(room.width, cap + gap + std::ceil(words) + 1);
    const double left = std::round(button.centred ? room.x + (room.width - taken) / 2 : room.x);
    drawKeyCap(context, button.key, {left, std::round(room.y + (room.height - height) / 2), cap, height}, colors.quiet,
               button.kind == ButtonKind::usual ? colors.line : colors.words);
    const double from = left + cap + gap;
    return {from, room.y, room.right() - from, room.height};
}

void drawWords(const DrawContext& context, const Button& button, const Colors& colors, Box room) {
    const double align = button.centred && button.key.empty() ? 0.5 : 0;
    const double size = wordsSize(context);
    const TextStyle words{size, leastSize(context), Weight::semibold, colors.words};
    const double air = std::floor(room.height * 0.08);
    if (button.below.empty()) {
        context.putWords(button.words, words, {room.x, room.y + air, room.width, room.height - 2 * air}, align, 2);
        return;
    }
    const double share = std::floor((room.height - 2 * air) * 0.54);
    context.putWords(button.words, words, {room.x, room.y + air, room.width, share}, align, 2);
    const TextStyle quiet{belowSize(context), leastSize(context), Weight::regular, colors.words};
    context.putWords(button.below, quiet, {room.x, room.y + air + share, room.width, room.height - 2 * air - share},
                     align, 2);
}

} // namespace

void putFocus(const DrawContext& context, Box box, double radius, const Action& action) {
    if (context.look.focus != action) return;
    const double line = std::max(2.0, std::round(4 * context.unit));
    const double away = std::round(line * 1.5);
    const Box around{box.x - away, box.y - away, box.width + 2 * away, box.height + 2 * away};
    context.add(RoundedBox{around, radius + away, {0, 0, 0, 0}, line, context.theme.ink});
}

void putTarget(const DrawContext& context, Box box, double radius, Action action) {
    putFocus(context, box, radius, action);
    context.screen.targets.push_back({box, std::move(action), true, false, TargetFrame{box, radius}});
}

void putButton(const DrawContext& context, const Button& button, Box box, Action action) {
    const Colors colors = colorsOf(context.theme, button.kind);
    const double radius = std::round(std::min(20 * context.unit, box.height / 3));
    const double line = std::max(1.0, std::round(2 * context.unit));
    context.add(RoundedBox{box, radius, colors.fill, line, colors.line});
    const double inset = std::round(std::min(24 * context.unit, box.width * 0.07));
    Box room{box.x + inset, box.y, box.width - 2 * inset, box.height};
    if (!button.key.empty()) room = drawKeyBefore(context, button, colors, room);
    drawWords(context, button, colors, room);
    putTarget(context, box, radius, std::move(action));
}

} // namespace unknot
