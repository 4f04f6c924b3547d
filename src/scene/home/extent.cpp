#include "scene/home/extent.hpp"

#include <algorithm>

namespace unknot {

namespace {

Box around(Point a, double radius) { return {a.x - radius, a.y - radius, 2 * radius, 2 * radius}; }

Box both(Box a, Box b) {
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Box boxOf(const Polygon& polygon) {
    if (polygon.points.empty()) return {};
    Box box = around(polygon.points.front(), 0);
    for (const Point point : polygon.points)
        box = both(box, around(point, 0));
    return box;
}
Box boxOf(const Capsule& capsule) {
    return both(around(capsule.from, capsule.fromRadius), around(capsule.to, capsule.toRadius));
}
Box boxOf(const Arc& arc) { return around(arc.center, arc.radius + arc.thickness / 2); }
Box boxOf(const RoundedBox& box) { return box.box; }
Box boxOf(const Text&) { return {}; }

} // namespace

Box extentOf(const DrawList& list, double foot) {
    Box whole;
    bool any = false;
    for (const Shape& shape : list.shapes) {
        const Box box = std::visit([](const auto& one) { return boxOf(one); }, shape);
        if (std::holds_alternative<Text>(shape) || box.y >= foot) continue;
        whole = any ? both(whole, box) : box;
        any = true;
    }
    return whole;
}

void moveBy(DrawList& list, double x) {
    for (Shape& shape : list.shapes) {
        if (auto* polygon = std::get_if<Polygon>(&shape)) {
            for (Point& point : polygon->points)
                point.x += x;
        } else if (auto* capsule = std::get_if<Capsule>(&shape)) {
            capsule->from.x += x;
            capsule->to.x += x;
        } else if (auto* arc = std::get_if<Arc>(&shape)) {
            arc->center.x += x;
        } else if (auto* box = std::get_if<RoundedBox>(&shape)) {
            box->box.x += x;
        } else {
            std::get<Text>(shape).at.x += x;
        }
    }
}

} // namespace unknot
