#include "raster/fills.hpp"

namespace unknot {
namespace {

std::vector<Fill> fills(const RoundedBox& shape) {
    const Box& box = shape.box;
    const bool lined = shape.lineWidth > 0 && shape.line.alpha > 0;
    // Under an opaque line the fill ends at the line's middle, so that no rim of the fill's colour shines through.
    const double in = lined && shape.line.alpha == 255 ? shape.lineWidth / 2 : 0;
    const Box filled{box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in};
    std::vector<Fill> fills{{contoursOf(filled, shape.radius - in), shape.fill}};
    if (lined) fills.push_back({lineInside(box, shape.radius, shape.lineWidth), shape.line});
    return fills;
}

std::vector<Fill> fills(const Text&) { return {}; }

std::vector<Fill> fills(const Image&) { return {}; }

template <typename OneFill>
std::vector<Fill> fills(const OneFill& shape) {
    return {{contoursOf(shape), shape.color}};
}

} // namespace

std::vector<Fill> fillsOf(const Shape& shape) {
    std::vector<Fill> all = std::visit([](const auto& each) { return fills(each); }, shape);
    std::erase_if(all, [](const Fill& fill) { return fill.contours.corners().empty() || fill.color.alpha == 0; });
    return all;
}

} // namespace unknot
