#include "scene/home/extent.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

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
Box boxOf(const Image& image) { return image.box; }
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

double topBesideWalls(const DrawList& list) {
    constexpr double wall = 0.7; // As a share of the whole height.
    const Box whole = extentOf(list, INFINITY);
    double top = INFINITY;
    for (const Shape& shape : list.shapes) {
        const Box box = std::visit([](const auto& one) { return boxOf(one); }, shape);
        const bool isHigh = box.height > wall * whole.height && box.height > box.width;
        const bool isWall = isHigh && std::holds_alternative<Polygon>(shape);
        if (!isWall && !std::holds_alternative<Text>(shape)) top = std::min(top, box.y);
    }
    return std::isfinite(top) ? top : whole.y;
}

void moveBy(DrawList& list, double x, double y) {
    const auto move = [&](Point& point) {
        point.x += x;
        point.y += y;
    };
    for (Shape& shape : list.shapes) {
        if (auto* polygon = std::get_if<Polygon>(&shape)) {
            std::ranges::for_each(polygon->points, move);
        } else if (auto* capsule = std::get_if<Capsule>(&shape)) {
            move(capsule->from);
            move(capsule->to);
        } else if (auto* arc = std::get_if<Arc>(&shape)) {
            move(arc->center);
        } else if (auto* box = std::get_if<RoundedBox>(&shape)) {
            box->box.x += x;
            box->box.y += y;
        } else if (auto* image = std::get_if<Image>(&shape)) {
            image->box.x += x;
            image->box.y += y;
        } else {
            move(std::get<Text>(shape).at);
        }
    }
}

void cutAbove(DrawList& list, double top) {
    for (Shape& shape : list.shapes) {
        auto* polygon = std::get_if<Polygon>(&shape);
        if (!polygon || boxOf(*polygon).y >= top) continue;
        std::vector<Point> kept;
        Point before = polygon->points.back();
        for (const Point point : polygon->points) {
            if ((before.y < top) != (point.y < top)) {
                const double share = (top - before.y) / (point.y - before.y);
                kept.push_back({before.x + share * (point.x - before.x), top});
            }
            if (point.y >= top) kept.push_back(point);
            before = point;
        }
        polygon->points = std::move(kept);
    }
    std::erase_if(list.shapes, [](const Shape& shape) {
        const auto* polygon = std::get_if<Polygon>(&shape);
        return polygon && polygon->points.size() < 3;
    });
}

} // namespace unknot
