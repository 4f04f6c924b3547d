#include "picture/fade.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

Color darker(Color color, double share) {
    const auto part = [&](std::uint8_t value) { return static_cast<std::uint8_t>(std::lround(value * (1 - share))); };
    return {part(color.red), part(color.green), part(color.blue), color.alpha};
}

} // namespace

void fade(DrawList& list, double share) {
    share = std::clamp(share, 0.0, 1.0);
    if (share <= 0) return;
    list.background = darker(list.background, share);
    for (Shape& shape : list.shapes) {
        std::visit(
            [&](auto& each) {
                if constexpr (requires { each.color; }) each.color = darker(each.color, share);
                if constexpr (requires { each.fill; }) each.fill = darker(each.fill, share);
                if constexpr (requires { each.line; }) each.line = darker(each.line, share);
                if constexpr (requires { each.brightness; }) each.brightness *= 1 - share;
            },
            shape);
    }
}

} // namespace unknot
