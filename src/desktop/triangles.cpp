#include "desktop/triangles.hpp"

#include "desktop/triangle_parts.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot {
namespace {

constexpr double turn = 2 * std::numbers::pi;

// Enough pieces that a chord rises no more than 0.15 pixels under its arc: drawn half inside and half outside of it,
// each stays within a tenth.
int piecesOf(double radius, double angle) {
    const double step = 2 * std::acos(1 - 0.15 / std::max(radius, 0.5));
    return std::clamp(static_cast<int>(std::ceil(std::abs(angle) / step)), 4, 512);
}

Point onCircle(Point center, double radius, double angle) {
    return {center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)};
}

// The radius at which the corners of an arc's pieces enclose just as much as the arc does; what is hardly round stays.
double cornerRadius(double radius, double piece) {
    if (radius < 2) return radius;
    const double angle = std::min(std::abs(piece), turn / 6);
    return angle < 1e-6 ? radius : radius * std::sqrt(angle / std::sin(angle));
}

void addCircleArc(Ring& ring, Point center, double radius, double from, double to, int pieces) {
    const double piece = (to - from) / pieces;
    radius = std::max(radius, 0.0);
    const double between = cornerRadius(radius, piece);
    // Its ends stay where they are: straight lines go on from there.
    for (int i = 0; i <= pieces; ++i)
        ring.push_back(onCircle(center, i == 0 || i == pieces ? radius : between, from + piece * i));
}

// Thinner than a pixel: drawn one pixel wide and as much paler.
struct Thickness {
    double shown;
    double share;
};
Thickness atLeastOnePixel(double thickness) {
    return thickness >= 1 ? Thickness{thickness, 1} : Thickness{1, std::max(thickness, 0.0)};
}

struct CapsuleSides {
    double angle; ///< Direction from the first to the second circle.
    double lean;  ///< Angle between that direction and the normals of the tangents.
    int fromPieces, toPieces;
};

Ring capsuleRing(Point from, double fromRadius, Point to, double toRadius, const CapsuleSides& sides) {
    Ring ring;
    addCircleArc(ring, to, toRadius, sides.angle - sides.lean, sides.angle + sides.lean, sides.toPieces);
    addCircleArc(ring, from, fromRadius, sides.angle + sides.lean, sides.angle + turn - sides.lean, sides.fromPieces);
    return ring;
}

void addCircle(Triangles& out, Point center, double radius, Color color) {
    // A disc paler by the square of its size below one pixel across, so that its weight stays right.
    const Thickness across = atLeastOnePixel(2 * radius);
    radius = across.shown / 2;
    color = faded(color, across.share * across.share);
    const int pieces = piecesOf(radius, turn);
    Ring inner, outer;
    const double inside = cornerRadius(radius - halfPixel, turn / pieces);
    const double outside = cornerRadius(radius + halfPixel, turn / pieces);
    for (int i = 0; i < pieces; ++i) {
        inner.push_back(onCircle(center, inside, turn * i / pieces));
        outer.push_back(onCircle(center, outside, turn * i / pieces));
    }
    addConvex(out, inner, color);
    addBand(out, inner, color, outer, faded(color, 0), true);
}

Ring roundedRing(Box box, double radius, double inset, int pieces) {
    inset = std::min({inset, box.width / 2, box.height / 2});
    const double left = box.x + inset, top = box.y + inset;
    const double right = box.right() - inset, bottom = box.bottom() - inset;
    const double r = std::clamp(radius - inset, 0.0, std::min(right - left, bottom - top) / 2);
    Ring ring;
    addCircleArc(ring, {right - r, bottom - r}, r, 0, turn / 4, pieces);
    addCircleArc(ring, {left + r, bottom - r}, r, turn / 4, turn / 2, pieces);
    addCircleArc(ring, {left + r, top + r}, r, turn / 2, turn * 3 / 4, pieces);
    addCircleArc(ring, {right - r, top + r}, r, turn * 3 / 4, turn, pieces);
    return ring;
}

void addBoxFill(Triangles& out, Box box, double radius, Color color) {
    if (color.alpha == 0 || box.width <= 0 || box.height <= 0) return;
    const Thickness width = atLeastOnePixel(box.width), height = atLeastOnePixel(box.height);
    box = {box.x + (box.width - width.shown) / 2, box.y + (box.height - height.shown) / 2, width.shown, height.shown};
    color = faded(color, width.share * height.share);
    const int pieces = piecesOf(radius, turn / 4);
    const Ring inner = roundedRing(box, radius, halfPixel, pieces);
    addConvex(out, inner, color);
    addBand(out, inner, color, roundedRing(box, radius, -halfPixel, pieces), faded(color, 0), true);
}

void addBoxLine(Triangles& out, const RoundedBox& shape) {
    const Thickness line = atLeastOnePixel(shape.lineWidth);
    const Color color = faded(shape.line, line.share), none = faded(color, 0);
    const int pieces = piecesOf(shape.radius, turn / 4);
    const Ring outside = roundedRing(shape.box, shape.radius, -halfPixel, pieces);
    const Ring outer = roundedRing(shape.box, shape.radius, halfPixel, pieces);
    const Ring inner = roundedRing(shape.box, shape.radius, line.shown - halfPixel, pieces);
    const Ring within = roundedRing(shape.box, shape.radius, line.shown + halfPixel, pieces);
    addBand(out, outside, none, outer, color, true);
    addBand(out, outer, color, inner, color, true);
    addBand(out, inner, color, within, none, true);
}

} // namespace

void addTriangles(Triangles& out, const Capsule& shape) {
    if (!allFinite({shape.from.x, shape.from.y, shape.to.x, shape.to.y, shape.fromRadius, shape.toRadius})) return;
    const double fromRadius = std::max(shape.fromRadius, 0.0), toRadius = std::max(shape.toRadius, 0.0);
    const double largest = std::max(fromRadius, toRadius);
    if (shape.color.alpha == 0 || largest == 0) return;
    const double length = std::hypot(shape.to.x - shape.from.x, shape.to.y - shape.from.y);
    if (length <= std::abs(fromRadius - toRadius) + 1e-9) {
        addCircle(out, fromRadius >= toRadius ? shape.from : shape.to, largest, shape.color);
        return;
    }
    const double angle = std::atan2(shape.to.y - shape.from.y, shape.to.x - shape.from.x);
    const double lean = std::acos((fromRadius - toRadius) / length);
    const CapsuleSides sides{angle, lean, piecesOf(fromRadius, turn - 2 * lean), piecesOf(toRadius, 2 * lean)};
    // The paler colour is right for a capsule that is thin all along; a pointed end is left as it is.
    const Thickness across = atLeastOnePixel(2 * largest);
    const Color color = faded(shape.color, across.share);
    const double more = across.shown / 2 - largest;
    const Ring inner =
        capsuleRing(shape.from, fromRadius + more - halfPixel, shape.to, toRadius + more - halfPixel, sides);
    const Ring outer =
        capsuleRing(shape.from, fromRadius + more + halfPixel, shape.to, toRadius + more + halfPixel, sides);
    addConvex(out, inner, color);
    addBand(out, inner, color, outer, faded(color, 0), true);
}

void addTriangles(Triangles& out, const Arc& shape) {
    if (!allFinite({shape.center.x, shape.center.y, shape.radius, shape.thickness, shape.from, shape.to})) return;
    if (shape.color.alpha == 0 || shape.radius <= 0 || shape.thickness <= 0 || shape.to <= shape.from) return;
    const bool whole = shape.to - shape.from >= 1;
    const double first = turn * (shape.from - 0.25), last = whole ? first + turn : turn * (shape.to - 0.25);
    const Thickness across = atLeastOnePixel(shape.thickness);
    const Color color = faded(shape.color, across.share), none = faded(color, 0);
    const double outside = shape.radius + across.shown / 2, inside = shape.radius - across.shown / 2;
    const int pieces = piecesOf(outside, last - first);
    const auto line = [&](double radius) {
        Ring ring;
        addCircleArc(ring, shape.center, radius, first, last, pieces);
        return ring;
    };
    const Ring outer = line(outside - halfPixel), inner = line(inside + halfPixel);
    addBand(out, line(outside + halfPixel), none, outer, color, false);
    addBand(out, outer, color, inner, color, false);
    addBand(out, inner, color, line(inside - halfPixel), none, false);
    if (whole) return;
    const int capPieces = piecesOf(across.shown / 2, turn / 2);
    for (const double start : {first + turn / 2, last}) {
        const Point center = onCircle(shape.center, shape.radius, start == last ? last : first);
        Ring solid, edge;
        addCircleArc(solid, center, across.shown / 2 - halfPixel, start, start + turn / 2, capPieces);
        addCircleArc(edge, center, across.shown / 2 + halfPixel, start, start + turn / 2, capPieces);
        addConvex(out, solid, color);
        addBand(out, solid, color, edge, none, false);
    }
}

void addTriangles(Triangles& out, const RoundedBox& shape) {
    const Box& box = shape.box;
    if (!allFinite({box.x, box.y, box.width, box.height, shape.radius, shape.lineWidth})) return;
    if (box.width <= 0 || box.height <= 0) return;
    const double radius = std::clamp(shape.radius, 0.0, std::min(box.width, box.height) / 2);
    const bool lined = shape.lineWidth > 0 && shape.line.alpha > 0;
    // Under an opaque line the fill ends in the middle of it: no rim of the fill's colour shines through.
    const double in = lined && shape.line.alpha == 255 ? shape.lineWidth / 2 : 0;
    addBoxFill(out, {box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in}, std::max(radius - in, 0.0),
               shape.fill);
    if (lined) addBoxLine(out, {box, radius, {}, shape.lineWidth, shape.line});
}

} // namespace unknot
