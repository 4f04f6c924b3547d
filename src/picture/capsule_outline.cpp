#include "picture/capsule_outline.hpp"

#include <cmath>

namespace unknot {

std::optional<CapsuleTangents> tangentsOf(const Capsule& capsule) {
    const double dx = capsule.to.x - capsule.from.x;
    const double dy = capsule.to.y - capsule.from.y;
    const double distance = std::hypot(dx, dy);
    const double narrowing = capsule.fromRadius - capsule.toRadius;
    if (!(distance > std::abs(narrowing))) return std::nullopt;

    // Each tangent is at right angles to the radii that it meets. These radii lean by the same angle against the axis
    // at both circles.
    const double along = narrowing / distance;
    const double across = std::sqrt(1 - along * along);
    const Point middle{dx / distance, dy / distance};
    const Point right{middle.x * along - middle.y * across, middle.y * along + middle.x * across};
    const Point left{middle.x * along + middle.y * across, middle.y * along - middle.x * across};
    const auto on = [](Point center, double radius, Point normal) {
        return Point{center.x + radius * normal.x, center.y + radius * normal.y};
    };
    return CapsuleTangents{on(capsule.from, capsule.fromRadius, right),
                           on(capsule.to, capsule.toRadius, right),
                           on(capsule.to, capsule.toRadius, left),
                           on(capsule.from, capsule.fromRadius, left),
                           std::atan2(dy, dx),
                           std::acos(along)};
}

} // namespace unknot
