#include "desktop/ear_clipping.hpp"

#include <numeric>

namespace unknot {
namespace {

double cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool inside(Point p, Point a, Point b, Point c) {
    return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

using Indices = std::vector<std::size_t>;

bool isEar(std::span<const Point> outline, const Indices& left, std::size_t i) {
    const std::size_t count = left.size();
    const std::size_t before = left[(i + count - 1) % count];
    const std::size_t after = left[(i + 1) % count];
    const Point a = outline[before], b = outline[left[i]], c = outline[after];
    if (cross(a, b, c) <= 0) return false;
    for (const std::size_t other : left) {
        if (other == before || other == left[i] || other == after) continue;
        const Point p = outline[other];
        if (p == a || p == b || p == c) continue;
        if (inside(p, a, b, c)) return false;
    }
    return true;
}

// With no true ear left (a crossing outline, or corners in one line) any corner is cut, so that it ends.
std::size_t chooseEar(std::span<const Point> outline, const Indices& left, std::size_t from) {
    for (std::size_t step = 0; step < left.size(); ++step) {
        const std::size_t i = (from + step) % left.size();
        if (isEar(outline, left, i)) return i;
    }
    return from % left.size();
}

} // namespace

double signedArea(std::span<const Point> outline) {
    double twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i], b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

std::vector<std::array<std::size_t, 3>> clipEars(std::span<const Point> outline) {
    std::vector<std::array<std::size_t, 3>> triangles;
    if (outline.size() < 3) return triangles;
    triangles.reserve(outline.size() - 2);
    Indices left(outline.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    std::size_t from = 0;
    while (left.size() > 3) {
        const std::size_t ear = chooseEar(outline, left, from);
        const std::size_t count = left.size();
        triangles.push_back({left[(ear + count - 1) % count], left[ear], left[(ear + 1) % count]});
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(ear));
        from = ear;
    }
    triangles.push_back({left[0], left[1], left[2]});
    return triangles;
}

} // namespace unknot
