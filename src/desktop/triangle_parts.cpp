#include "desktop/triangle_parts.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

void addCorner(Triangles& out, Point at, Color color) {
    out.push_back({static_cast<float>(at.x), static_cast<float>(at.y), color});
}

// What lies between the corners `from` and `to` of a convex ring: one large triangle and what is left beside it,
// halved again. A fan would be all slivers, which cost a software renderer more.
void addCap(Triangles& out, const Ring& convex, std::size_t from, std::size_t to, Color color) {
    if (to - from < 2) return;
    const std::size_t middle = (from + to) / 2;
    addTriangle(out, convex[from], convex[middle], convex[to], color);
    addCap(out, convex, from, middle, color);
    addCap(out, convex, middle, to, color);
}

} // namespace

bool allFinite(std::initializer_list<double> values) {
    return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

Color faded(Color color, double share) {
    color.alpha = static_cast<std::uint8_t>(std::lround(color.alpha * std::clamp(share, 0.0, 1.0)));
    return color;
}

void addTriangle(Triangles& out, Point a, Point b, Point c, Color color) {
    addCorner(out, a, color);
    addCorner(out, b, color);
    addCorner(out, c, color);
}

void addBand(Triangles& out, const Ring& from, Color fromColor, const Ring& to, Color toColor, bool closed) {
    const std::size_t count = from.size();
    for (std::size_t i = 0; i + (closed ? 0 : 1) < count; ++i) {
        const std::size_t next = (i + 1) % count;
        addCorner(out, from[i], fromColor);
        addCorner(out, from[next], fromColor);
        addCorner(out, to[next], toColor);
        addCorner(out, from[i], fromColor);
        addCorner(out, to[next], toColor);
        addCorner(out, to[i], toColor);
    }
}

void addConvex(Triangles& out, const Ring& convex, Color color) {
    if (convex.size() >= 3) addCap(out, convex, 0, convex.size() - 1, color);
}

} // namespace unknot
