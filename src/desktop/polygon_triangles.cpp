#include "desktop/triangles.hpp"

#include "desktop/ear_clipping.hpp"
#include "desktop/triangle_parts.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

Ring withoutRepeats(const std::vector<Point>& points) {
    Ring ring;
    for (const Point p : points) {
        if (ring.empty() || std::hypot(p.x - ring.back().x, p.y - ring.back().y) > 1e-6) ring.push_back(p);
    }
    while (ring.size() > 1 && std::hypot(ring.front().x - ring.back().x, ring.front().y - ring.back().y) <= 1e-6)
        ring.pop_back();
    return ring;
}

// Each corner moved so that both its edges move by `distance` (outwards when positive); at a spike by
// no more than twice that, so that nothing shoots away from the shape.
Ring movedOutwards(const Ring& ring, double distance) {
    const std::size_t count = ring.size();
    Ring moved;
    moved.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Point a = ring[(i + count - 1) % count], b = ring[i], c = ring[(i + 1) % count];
        const double before = std::hypot(b.x - a.x, b.y - a.y), after = std::hypot(c.x - b.x, c.y - b.y);
        const Point n{(b.y - a.y) / before, (a.x - b.x) / before}, m{(c.y - b.y) / after, (b.x - c.x) / after};
        const double scale = distance / std::max(1 + n.x * m.x + n.y * m.y, 0.5);
        moved.push_back({b.x + (n.x + m.x) * scale, b.y + (n.y + m.y) * scale});
    }
    return moved;
}

double lengthAround(const Ring& ring) {
    double length = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i], b = ring[(i + 1) % ring.size()];
        length += std::hypot(b.x - a.x, b.y - a.y);
    }
    return length;
}

} // namespace

void addTriangles(Triangles& out, const Polygon& shape) {
    if (shape.color.alpha == 0) return;
    for (const Point p : shape.points) {
        if (!allFinite({p.x, p.y})) return;
    }
    Ring ring = withoutRepeats(shape.points);
    if (ring.size() < 3) return;
    double area = signedArea(ring);
    if (area < 0) std::reverse(ring.begin(), ring.end());
    area = std::abs(area);
    if (area < 1e-6) return;
    // Half the width of a sliver is its area over its length around: never fade further in than that.
    const double in = std::min(halfPixel, area / lengthAround(ring));
    const Ring inner = movedOutwards(ring, -in), outer = movedOutwards(ring, halfPixel);
    const double covered = (std::abs(signedArea(inner)) + std::abs(signedArea(outer))) / 2;
    const Color color = in < halfPixel ? faded(shape.color, area / std::max(covered, area)) : shape.color;
    for (const auto& [a, b, c] : clipEars(ring))
        addTriangle(out, inner[a], inner[b], inner[c], color);
    addBand(out, inner, color, outer, faded(color, 0), true);
}

} // namespace unknot
