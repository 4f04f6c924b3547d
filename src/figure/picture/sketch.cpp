#include "figure/picture/sketch.hpp"

#include "figure/picture/convex_hull.hpp"

#include <algorithm>

namespace unknot {

namespace {

std::vector<Disc> placed(const Hull& hull, const Placement& placement, double grow) {
    std::vector<Disc> discs;
    discs.reserve(hull.discs.size());
    for (const Disc& disc : hull.discs)
        discs.push_back({placement.place(disc.at), disc.radius * placement.scale + grow});
    return discs;
}

void paintHull(DrawList& list, const std::vector<Disc>& discs, Color color, const ClipCircle* clip) {
    const bool cut =
        clip && !std::ranges::all_of(discs, [&](const Disc& disc) {
            return std::hypot(disc.at.x - clip->center.x, disc.at.y - clip->center.y) + disc.radius < clip->radius;
        });
    if (cut) {
        auto points = clippedToCircle(hullOf(discs), clip->center, clip->radius);
        if (points.size() >= 3) list.shapes.emplace_back(Polygon{std::move(points), color});
    } else if (discs.size() <= 2) {
        const Disc &from = discs.front(), &to = discs.back();
        list.shapes.emplace_back(Capsule{from.at, to.at, from.radius, to.radius, color});
    } else {
        list.shapes.emplace_back(Polygon{hullOf(discs), color});
    }
}

/// Consecutive hulls with the same edge share one edge, painted behind them all.
void paintFilled(DrawList& list, std::span<const Hull> hulls, const Placement& placement, double edgeWidth,
                 const ClipCircle* clip) {
    while (!hulls.empty()) {
        const std::optional<Color> edge = hulls.front().edge;
        const auto end = std::ranges::find_if(hulls, [&](const Hull& hull) { return hull.edge != edge; });
        const auto alike = hulls.first(static_cast<std::size_t>(end - hulls.begin()));
        if (edge)
            for (const Hull& hull : alike)
                paintHull(list, placed(hull, placement, edgeWidth), *edge, clip);
        for (const Hull& hull : alike)
            paintHull(list, placed(hull, placement, 0), hull.color, clip);
        hulls = hulls.subspan(alike.size());
    }
}

} // namespace

void Extent::include(Disc disc) {
    left = std::min(left, disc.at.x - disc.radius);
    right = std::max(right, disc.at.x + disc.radius);
    top = std::min(top, disc.at.y - disc.radius);
    bottom = std::max(bottom, disc.at.y + disc.radius);
}

void Extent::include(const Extent& other) {
    left = std::min(left, other.left);
    right = std::max(right, other.right);
    top = std::min(top, other.top);
    bottom = std::max(bottom, other.bottom);
}

void Sketch::add(std::span<const Ball> balls, const EdgedColor& color) {
    for (const Ball& ball : balls)
        m_extent.include(Disc{m_camera.project(ball.at), ball.radius});
    if (m_onlyMeasures) return;
    if (m_parts.empty()) beginPart();
    Hull hull{{}, color.color, color.edge};
    hull.discs.reserve(balls.size());
    for (const Ball& ball : balls)
        hull.discs.push_back({m_camera.project(ball.at), ball.radius});
    m_parts.back().hulls.push_back(std::move(hull));
}

void Sketch::addChain(std::span<const Ball> balls, const EdgedColor& color) {
    for (std::size_t i = 0; i + 1 < balls.size(); ++i)
        add(balls.subspan(i, 2), color);
}

void Sketch::addSleeve(Ball from, Ball to, const EdgedColor& color) {
    constexpr int corners = 28;
    const Frame frame =
        frameFrom(to.at - from.at,
                  std::abs((to.at - from.at).z) > 0.9 * distance(from.at, to.at) ? Vector3{1, 0, 0} : Vector3{0, 0, 1});
    std::vector<Ball> rim;
    rim.push_back(from);
    for (int i = 0; i < corners; ++i) {
        const double angle = 360.0 * i / corners;
        const Vector3 aside = frame.forward * std::cos(radians(angle)) + frame.right * std::sin(radians(angle));
        rim.push_back({to.at + aside * to.radius, 0});
    }
    add(rim, color);
}

void Sketch::addRimBehind(std::size_t from, double width, Color color) {
    if (m_parts.empty()) return;
    Part rim{{}, PartKind::soft};
    const std::vector<Hull>& hulls = m_parts.back().hulls;
    for (std::size_t i = from; i < hulls.size(); ++i) {
        Hull grown{hulls[i].discs, color};
        for (Disc& disc : grown.discs)
            disc.radius += width;
        rim.hulls.push_back(std::move(grown));
    }
    m_parts.insert(m_parts.end() - 1, std::move(rim));
}

void paint(DrawList& list, const Sketch& sketch, const Placement& placement, const SketchStyle& style,
           const ClipCircle* clip) {
    for (const Part& part : sketch.parts()) {
        if (!style.bare) {
            paintFilled(list, part.hulls, placement, style.width, clip);
            continue;
        }
        if (part.kind == PartKind::soft) continue;
        const double grown = part.kind == PartKind::mark ? 0 : style.width;
        const Color line = part.kind == PartKind::working ? style.working : style.line;
        for (const Hull& hull : part.hulls)
            paintHull(list, placed(hull, placement, grown), line, clip);
        if (part.kind == PartKind::mark) continue;
        for (const Hull& hull : part.hulls)
            paintHull(list, placed(hull, placement, 0), style.fill, clip);
    }
}

} // namespace unknot
