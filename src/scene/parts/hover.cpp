#include "scene/parts/hover.hpp"

#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// An alpha so low that words below the tint stay as easy to read.
constexpr std::uint8_t breath = 14;

Color withAlpha(Color color, std::uint8_t alpha) { return {color.red, color.green, color.blue, alpha}; }

const Target* pressable(const Screen& screen, Point pointer) {
    const Target* target = targetAt(screen, pointer);
    const bool presses =
        target != nullptr && target->isAble && !std::holds_alternative<action::Activity>(target->action);
    return presses ? target : nullptr;
}

// On a button that is filled or lined with the accent, a line of the accent would not show.
Color markColor(const Screen& screen, const Box& button, const Theme& theme) {
    const auto standsOut = [&](const Shape& shape) {
        const auto* box = std::get_if<RoundedBox>(&shape);
        return box != nullptr && box->box == button &&
               (box->fill == theme.urgent || box->fill == theme.accent || box->line == theme.accent);
    };
    return std::ranges::any_of(screen.picture.shapes, standsOut) ? theme.ink : theme.accent;
}

} // namespace

bool isPressableAt(const Screen& screen, Point pointer) { return pressable(screen, pointer) != nullptr; }

std::optional<RoundedBox> hoverMark(const Screen& screen, Point pointer, const Theme& theme) {
    const Target* target = pressable(screen, pointer);
    if (target == nullptr || !target->frame) return std::nullopt;
    const auto& [box, radius] = *target->frame;
    const Color color = markColor(screen, box, theme);
    const double line = std::max(2.0, std::round(2 * unitOf(screen.picture.size)));
    return RoundedBox{box, radius, withAlpha(color, breath), line, color};
}

} // namespace unknot
