#include "scene/icon.hpp"

#include "picture/theme.hpp"

#include <array>
#include <cmath>
#include <vector>

namespace unknot {
namespace {

// All places and lengths are shares of the square's side.

constexpr double ringRadius = 0.385, ringWidth = 0.07;

// The outline of a leg from its side: from behind the ring down its back to the foot and up its shin. The calf is the
// bulge at the left; the toes point right.
constexpr std::array<Point, 23> leg{{{0.375, 0.12},  {0.395, 0.22},  {0.412, 0.305}, {0.378, 0.385}, {0.362, 0.455},
                                     {0.378, 0.535}, {0.415, 0.625}, {0.428, 0.69},  {0.402, 0.74},  {0.412, 0.79},
                                     {0.455, 0.808}, {0.53, 0.793},  {0.605, 0.806}, {0.668, 0.801}, {0.696, 0.772},
                                     {0.662, 0.738}, {0.592, 0.71},  {0.533, 0.662}, {0.528, 0.58},  {0.55, 0.46},
                                     {0.565, 0.38},  {0.592, 0.305}, {0.61, 0.12}}};

constexpr Color skin{0xA0, 0x6C, 0x48, 255};

// The light on the calf: layers from the outermost inward, so many that no edge shows.
constexpr int glowLayers = 12;
constexpr std::uint8_t glowAlpha = 48;

// A Catmull-Rom curve: its slope at a point is that between the point's neighbours.
std::vector<Point> curveThrough(const auto& points) {
    constexpr int pieces = 8;
    std::vector<Point> curve;
    const std::size_t last = points.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        const Point before = points[i == 0 ? 0 : i - 1], from = points[i], to = points[i + 1];
        const Point after = points[i + 2 > last ? last : i + 2];
        for (int piece = 0; piece < pieces; ++piece) {
            const double t = double(piece) / pieces;
            const auto at = [t](double a, double b, double c, double d) {
                return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
            };
            curve.push_back({at(before.x, from.x, to.x, after.x), at(before.y, from.y, to.y, after.y)});
        }
    }
    curve.push_back(points.back());
    return curve;
}

class Icon {
public:
    Icon(double size, bool isSmall) : m_size(size), m_isSmall(isSmall), m_list{{size, size}, {0, 0, 0, 0}, {}} {}

    DrawList draw() {
        const Theme& night = themeOf(Light::night);
        const double rim = m_isSmall ? 0 : m_size / 64;
        m_list.shapes.push_back(RoundedBox{{0, 0, m_size, m_size}, m_size * 0.22, night.panel, rim, night.line});
        drawLeg();
        drawGlow(night.glow);
        if (!m_isSmall) drawRing(night);
        return m_list;
    }

private:
    // Without the ring, the leg can be larger.
    double length(double share) const { return share * m_size * (m_isSmall ? 1.32 : 1); }
    Point at(Point share) const {
        return {m_size / 2 + length(share.x - (m_isSmall ? 0.53 : 0.525)), m_size / 2 + length(share.y - 0.5)};
    }

    void drawLeg() {
        Polygon shape{curveThrough(leg), skin};
        for (Point& point : shape.points)
            point = at(point);
        m_list.shapes.push_back(std::move(shape));
    }

    void drawGlow(Color glow) {
        constexpr Point top{0.435, 0.425}, end{0.455, 0.545};
        constexpr double topRadius = 0.076, endRadius = 0.05;
        glow.alpha = glowAlpha;
        for (int layer = 0; layer < glowLayers; ++layer) {
            const double size = 1 - 0.6 * layer / glowLayers;
            m_list.shapes.push_back(
                Capsule{at(top), at(end), length(topRadius * size), length(endRadius * size), glow});
        }
    }

    void drawRing(const Theme& theme) {
        const Point middle{m_size / 2, m_size / 2};
        m_list.shapes.push_back(Arc{middle, length(ringRadius), length(ringWidth), 0, 1, theme.line});
        m_list.shapes.push_back(Arc{middle, length(ringRadius), length(ringWidth), 0, 0.7, theme.accent});
    }

    double m_size;
    bool m_isSmall;
    DrawList m_list;
};

} // namespace

DrawList icon(double size) { return Icon(size, size < 48).draw(); }

} // namespace unknot
