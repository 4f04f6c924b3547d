#include "raster/contours.hpp"

#include "picture/capsule_outline.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot {
namespace {

constexpr double quarter = std::numbers::pi / 2;
constexpr double turn = 2 * std::numbers::pi;

Point onCircle(Point center, double radius, double angle) {
    return {center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)};
}

// Enough straight pieces that the middle of each lies at most 0.06 pixels inside the arc.
int piecesOf(double radius, double angle) {
    constexpr double deepest = 0.06, most = 4096;
    if (!(radius > 0)) return 1;
    const double piece = 2 * std::acos(1 - std::min(deepest / radius, 1.0));
    return static_cast<int>(std::clamp(std::ceil(angle / piece), 1.0, most));
}

// The radius at which the pieces enclose the same area as the arc: they lie half inside and half outside of it.
double cornerRadius(double radius, double piece) {
    const double angle = std::clamp(std::abs(piece), 1e-6, turn / 6);
    return radius * std::sqrt(angle / std::sin(angle));
}

Contours circle(Point center, double radius) {
    Contours contours;
    if (radius <= 0) return contours;
    contours.arc(center, radius, 0, turn);
    contours.close();
    return contours;
}

void addBox(Contours& contours, const Box& box, double radius) {
    const double r = std::clamp(radius, 0.0, std::min(box.width, box.height) / 2);
    contours.arc({box.right() - r, box.bottom() - r}, r, 0, quarter);
    contours.arc({box.x + r, box.bottom() - r}, r, quarter, 2 * quarter);
    contours.arc({box.x + r, box.y + r}, r, 2 * quarter, 3 * quarter);
    contours.arc({box.right() - r, box.y + r}, r, 3 * quarter, turn);
    contours.close();
}

void takeBoxAway(Contours& contours, const Box& box, double radius) {
    const double r = std::clamp(radius, 0.0, std::min(box.width, box.height) / 2);
    contours.arc({box.right() - r, box.y + r}, r, turn, 3 * quarter);
    contours.arc({box.x + r, box.y + r}, r, 3 * quarter, 2 * quarter);
    contours.arc({box.x + r, box.bottom() - r}, r, 2 * quarter, quarter);
    contours.arc({box.right() - r, box.bottom() - r}, r, quarter, 0);
    contours.close();
}

bool isEmpty(const Box& box) { return !(box.width > 0 && box.height > 0); }

} // namespace

void Contours::arc(Point center, double radius, double from, double to) {
    const int pieces = piecesOf(radius, std::abs(to - from));
    const double between = cornerRadius(radius, (to - from) / pieces);
    // The two ends stay on the circle, because straight lines continue from them.
    for (int i = 0; i <= pieces; ++i)
        corner(onCircle(center, i == 0 || i == pieces ? radius : between, from + (to - from) * i / pieces));
}

void Contours::close() {
    if (m_corners.size() > (m_ends.empty() ? 0 : m_ends.back())) m_ends.push_back(m_corners.size());
}

Contours contoursOf(const Polygon& shape) {
    Contours contours;
    if (shape.points.size() < 3) return contours;
    for (const Point point : shape.points)
        contours.corner(point);
    contours.close();
    return contours;
}

Contours contoursOf(const Capsule& shape) {
    Capsule whole = shape;
    whole.fromRadius = std::max(shape.fromRadius, 0.0);
    whole.toRadius = std::max(shape.toRadius, 0.0);
    if (!std::isfinite(whole.from.x + whole.from.y + whole.to.x + whole.to.y)) return {};
    const double largest = std::max(whole.fromRadius, whole.toRadius);
    const auto tangents = tangentsOf(whole);
    if (largest <= 0 || !tangents) return circle(whole.fromRadius >= whole.toRadius ? whole.from : whole.to, largest);
    const double axis = tangents->axis, lean = tangents->lean;
    Contours contours;
    contours.arc(whole.to, whole.toRadius, axis - lean, axis + lean);
    contours.arc(whole.from, whole.fromRadius, axis + lean, axis + turn - lean);
    contours.close();
    return contours;
}

Contours contoursOf(const Arc& shape) {
    Contours contours;
    if (!(shape.radius > 0 && shape.thickness > 0 && shape.to > shape.from)) return contours;
    const double half = shape.thickness / 2;
    const double outside = shape.radius + half, inside = std::max(shape.radius - half, 0.0);
    if (shape.to - shape.from >= 1) {
        contours.arc(shape.center, outside, 0, turn);
        contours.close();
        contours.arc(shape.center, inside, turn, 0);
        contours.close();
        return contours;
    }
    const double from = turn * shape.from - quarter, to = turn * shape.to - quarter;
    contours.arc(shape.center, outside, from, to);
    contours.arc(onCircle(shape.center, shape.radius, to), half, to, to + turn / 2);
    contours.arc(shape.center, inside, to, from);
    contours.arc(onCircle(shape.center, shape.radius, from), half, from + turn / 2, from + turn);
    contours.close();
    return contours;
}

Contours contoursOf(const Box& box, double radius) {
    Contours contours;
    if (!isEmpty(box)) addBox(contours, box, radius);
    return contours;
}

Contours lineInside(const Box& box, double radius, double width) {
    Contours contours = contoursOf(box, radius);
    const Box within{box.x + width, box.y + width, box.width - 2 * width, box.height - 2 * width};
    if (isEmpty(box) || isEmpty(within)) return contours;
    // The inner corners are rounded less, so that the line is as wide around a corner as along a side.
    takeBoxAway(contours, within, std::min(radius, std::min(box.width, box.height) / 2) - width);
    return contours;
}

} // namespace unknot
