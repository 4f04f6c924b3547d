#include "figure/picture/convex_hull.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot {

namespace {

constexpr double turn = 2 * std::numbers::pi;

double side(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

void addCircle(std::vector<Point>& points, const Disc& disc) {
    if (disc.radius <= 0) {
        points.push_back(disc.at);
        return;
    }
    const int corners = std::clamp(static_cast<int>(std::sqrt(disc.radius) * 7), 12, 96);
    const double c = std::cos(turn / corners), sn = std::sin(turn / corners);
    double x = disc.radius, y = 0;
    for (int i = 0; i < corners; ++i) {
        points.push_back({disc.at.x + x, disc.at.y + y});
        const double next = x * c - y * sn;
        y = x * sn + y * c;
        x = next;
    }
}

/// Adds one half of the hull by Andrew's monotone chain; the points must be in order of x.
template <typename Iterator>
void addChain(std::vector<Point>& hull, Iterator first, Iterator last) {
    const std::size_t start = hull.size();
    for (; first != last; ++first) {
        while (hull.size() >= start + 2 && side(hull[hull.size() - 2], hull.back(), *first) <= 0)
            hull.pop_back();
        hull.push_back(*first);
    }
    hull.pop_back();
}

Point crossing(Point a, Point b, double insideA, double insideB) {
    const double share = insideA / (insideA - insideB);
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// Keeps the part of `outline` on the right of the line from `a` to `b`, as y grows downward.
std::vector<Point> clipped(const std::vector<Point>& outline, Point a, Point b) {
    std::vector<Point> kept;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point from = outline[i], to = outline[(i + 1) % outline.size()];
        const double fromInside = side(a, b, from), toInside = side(a, b, to);
        if (fromInside >= 0) kept.push_back(from);
        if ((fromInside >= 0) != (toInside >= 0)) kept.push_back(crossing(from, to, fromInside, toInside));
    }
    return kept;
}

} // namespace

std::vector<Point> hullOf(const std::vector<Disc>& discs) {
    std::vector<Point> points;
    for (const Disc& disc : discs)
        addCircle(points, disc);
    std::ranges::sort(points, [](Point a, Point b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    if (points.size() < 3) return points;
    std::vector<Point> hull;
    addChain(hull, points.begin(), points.end());
    addChain(hull, points.rbegin(), points.rend());
    return hull;
}

std::vector<Point> clippedToCircle(std::vector<Point> outline, Point center, double radius) {
    constexpr int corners = 72;
    const bool inside =
        std::ranges::all_of(outline, [&](Point p) { return std::hypot(p.x - center.x, p.y - center.y) <= radius; });
    if (inside) return outline;
    const auto corner = [&](int i) {
        return Point{center.x + radius * std::cos(turn * i / corners),
                     center.y + radius * std::sin(turn * i / corners)};
    };
    for (int i = 0; i < corners && !outline.empty(); ++i)
        outline = clipped(outline, corner(i), corner(i + 1));
    return outline;
}

} // namespace unknot
