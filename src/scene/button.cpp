#include "scene/button.hpp"

#include "scene/text_layout.hpp"

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
        return {theme.urgent, theme.urgent, theme.onUrgent, theme.onUrgent};
    case ButtonKind::usual:
        break;
    }
    return {theme.panel, theme.line, theme.ink, theme.quietInk};
}

} // namespace

void putTarget(Screen& screen, const Paper& paper, const Look& look, Box box, double radius, Action action) {
    if (look.focus && *look.focus == action) {
        const double line = std::max(2.0, std::round(4 * paper.unit));
        const double away = std::round(line * 1.5);
        const Box around{box.x - away, box.y - away, box.width + 2 * away, box.height + 2 * away};
        screen.picture.shapes.push_back(RoundedBox{around, radius + away, {0, 0, 0, 0}, line, paper.theme.ink});
    }
    screen.targets.push_back({box, std::move(action)});
}

void putButton(Screen& screen, const Paper& paper, const Look& look, const Button& button, Box box, Action action) {
    const Colors colors = colorsOf(paper.theme, button.kind);
    const double radius = std::round(std::min(20 * paper.unit, box.height / 3));
    const double line = std::max(1.0, std::round(2 * paper.unit));
    screen.picture.shapes.push_back(RoundedBox{box, radius, colors.fill, line, colors.line});
    const double size = std::floor(24 * paper.text);
    const double inset = std::round(std::min(28 * paper.unit, box.width * 0.08));
    Box room{box.x + inset, box.y, box.width - 2 * inset, box.height};
    const TextStyle words{size, std::floor(size * 0.5), Weight::semibold, colors.words};
    if (!button.below.empty()) {
        const Box foot{room.x, room.y + room.height * 0.56, room.width, room.height * 0.3};
        const TextStyle quiet{std::floor(size * 0.8), std::floor(size * 0.5), Weight::regular, colors.words};
        putLine(screen.picture, paper.measure, button.below, quiet, foot, button.centred ? 0.5 : 0);
        room = {room.x, room.y + room.height * 0.14, room.width, room.height * 0.42};
    }
    if (!button.key.empty()) {
        const TextStyle key{std::floor(size * 0.9), std::floor(size * 0.5), Weight::semibold, colors.quiet};
        const double wished = paper.measure.width(button.words, size, words.weight) * drawnWidthTolerance;
        const double keyWidth = paper.measure.width(button.key, key.size, key.weight) * drawnWidthTolerance;
        const double gap = std::round(size * 0.6);
        const double taken = std::min(room.width, keyWidth + gap + wished);
        const double left = button.centred ? room.x + (room.width - taken) / 2 : room.x;
        putLine(screen.picture, paper.measure, button.key, key, {left, room.y, keyWidth, room.height}, 0);
        room = {left + keyWidth + gap, room.y, room.right() - left - keyWidth - gap, room.height};
        putLine(screen.picture, paper.measure, button.words, words, room, 0);
    } else {
        putLine(screen.picture, paper.measure, button.words, words, room, button.centred ? 0.5 : 0);
    }
    putTarget(screen, paper, look, box, radius, std::move(action));
}

} // namespace unknot
