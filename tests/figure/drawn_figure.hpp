#pragma once

// Draws a figure for a test, and reads the colours and places of its shapes.

#include "figure/figure.hpp"
#include "figure/shipped_stretches.hpp"

#include <algorithm>
#include <cmath>

namespace unknot::test {

inline DrawList drawn(const Stretch& stretch, Side side, const FigureMoment& moment, Light light = Light::day,
                      Box frame = {30, 20, 400, 300}) {
    DrawList list;
    list.size = {500, 400};
    drawFigure(list, {&stretch, side, moment}, themeOf(light), frame);
    return list;
}

struct Bounds {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    void add(Point p, double radius) {
        left = std::min(left, p.x - radius);
        right = std::max(right, p.x + radius);
        top = std::min(top, p.y - radius);
        bottom = std::max(bottom, p.y + radius);
    }
    Point middle() const { return {(left + right) / 2, (top + bottom) / 2}; }
};

inline void addShape(Bounds& bounds, const Shape& shape) {
    if (const auto* polygon = std::get_if<Polygon>(&shape)) {
        for (Point p : polygon->points)
            bounds.add(p, 0);
    } else if (const auto* capsule = std::get_if<Capsule>(&shape)) {
        bounds.add(capsule->from, capsule->fromRadius);
        bounds.add(capsule->to, capsule->toRadius);
    } else {
        FAIL("a figure is made of polygons and capsules");
    }
}

inline Bounds boundsOf(const Shape& shape) {
    Bounds bounds;
    addShape(bounds, shape);
    return bounds;
}

/// True if the shape covers this point of the picture.
inline bool covers(const Shape& shape, Point p) {
    if (const auto* polygon = std::get_if<Polygon>(&shape)) {
        bool inside = false;
        for (std::size_t i = 0, k = polygon->points.size() - 1; i < polygon->points.size(); k = i++) {
            const Point a = polygon->points[i], b = polygon->points[k];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
        }
        return inside;
    }
    const auto* capsule = std::get_if<Capsule>(&shape);
    if (!capsule) return false;
    const double x = capsule->to.x - capsule->from.x, y = capsule->to.y - capsule->from.y, size = x * x + y * y;
    const double along = size > 0 ? ((p.x - capsule->from.x) * x + (p.y - capsule->from.y) * y) / size : 0;
    const double share = std::clamp(along, 0.0, 1.0);
    const double radius = capsule->fromRadius + (capsule->toRadius - capsule->fromRadius) * share;
    return std::hypot(p.x - capsule->from.x - x * share, p.y - capsule->from.y - y * share) <= radius;
}

inline Color colorOf(const Shape& shape) {
    if (const auto* polygon = std::get_if<Polygon>(&shape)) return polygon->color;
    if (const auto* capsule = std::get_if<Capsule>(&shape)) return capsule->color;
    return {};
}

inline bool isGlow(const Shape& shape, const Theme& theme) {
    const Color color = colorOf(shape);
    return color.red == theme.glow.red && color.green == theme.glow.green && color.blue == theme.glow.blue;
}

} // namespace unknot::test
