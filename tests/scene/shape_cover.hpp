#pragma once

// Finds the points that a shape covers, and their colours.

#include "picture/draw_list.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace unknot::sample {

inline double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

inline bool holds(const Polygon& polygon, Point at) {
    bool inside = false;
    for (std::size_t i = 0, k = polygon.points.size() - 1; i < polygon.points.size(); k = i++) {
        const Point a = polygon.points[i], b = polygon.points[k];
        if ((a.y > at.y) != (b.y > at.y) && at.x < a.x + (b.x - a.x) * (at.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

inline bool holds(const Capsule& capsule, Point at) {
    const double dx = capsule.to.x - capsule.from.x, dy = capsule.to.y - capsule.from.y;
    const double length = dx * dx + dy * dy;
    const double way = length > 0 ? ((at.x - capsule.from.x) * dx + (at.y - capsule.from.y) * dy) / length : 0;
    const double share = std::clamp(way, 0.0, 1.0);
    const double radius = capsule.fromRadius + (capsule.toRadius - capsule.fromRadius) * share;
    return distance(at, {capsule.from.x + dx * share, capsule.from.y + dy * share}) <= radius;
}

/// Treats the arc as a whole ring.
inline bool holds(const Arc& arc, Point at) {
    return std::abs(distance(at, arc.center) - arc.radius) <= arc.thickness / 2;
}

/// Empty for a text.
inline Box boundsOf(const Shape& shape) {
    const auto around = [](Point a, Point b, double room) {
        return Box{std::min(a.x, b.x) - room, std::min(a.y, b.y) - room, std::abs(a.x - b.x) + 2 * room,
                   std::abs(a.y - b.y) + 2 * room};
    };
    if (const auto* box = std::get_if<RoundedBox>(&shape)) return box->box;
    if (const auto* image = std::get_if<Image>(&shape)) return image->box;
    if (const auto* capsule = std::get_if<Capsule>(&shape))
        return around(capsule->from, capsule->to, std::max(capsule->fromRadius, capsule->toRadius));
    if (const auto* arc = std::get_if<Arc>(&shape))
        return around(arc->center, arc->center, arc->radius + arc->thickness / 2);
    const auto* polygon = std::get_if<Polygon>(&shape);
    if (polygon == nullptr || polygon->points.empty()) return {};
    Point least = polygon->points.front(), most = least;
    for (const Point point : polygon->points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    return around(least, most, 0);
}

/// The colour of `shape` at this point; empty outside the shape and for a text. An image counts as white all over.
inline std::optional<Color> colorAt(const Shape& shape, Point at) {
    if (const auto* box = std::get_if<RoundedBox>(&shape)) {
        if (!box->box.contains(at)) return std::nullopt;
        const double in = box->lineWidth;
        const Box inner{box->box.x + in, box->box.y + in, box->box.width - 2 * in, box->box.height - 2 * in};
        return in > 0 && !inner.contains(at) ? box->line : box->fill;
    }
    if (const auto* image = std::get_if<Image>(&shape)) {
        if (!image->box.contains(at)) return std::nullopt;
        return image->tone ? image->tone->light : Color{255, 255, 255, 255};
    }
    if (const auto* polygon = std::get_if<Polygon>(&shape))
        return holds(*polygon, at) ? std::optional(polygon->color) : std::nullopt;
    if (const auto* capsule = std::get_if<Capsule>(&shape))
        return holds(*capsule, at) ? std::optional(capsule->color) : std::nullopt;
    if (const auto* arc = std::get_if<Arc>(&shape)) return holds(*arc, at) ? std::optional(arc->color) : std::nullopt;
    return std::nullopt;
}

} // namespace unknot::sample
