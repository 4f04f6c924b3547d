#pragma once

// A picture as a value: shapes and lines of text in the order in which they are painted, in pixels
// from the top left corner. It can be compared, written as text, painted by a window or as SVG. Knows
// nothing of any graphics library.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    double width = 0;
    double height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const Box&, const Box&) = default;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
};

/// sRGB with straight alpha.
struct Color {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
    friend bool operator==(const Color&, const Color&) = default;
};

/// Filled; a simple outline, which may be concave and turn either way.
struct Polygon {
    std::vector<Point> points;
    Color color;
    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// Two circles and their two tangents, filled: a limb seen flat. With equal ends, a circle.
struct Capsule {
    Point from, to;
    double fromRadius = 0, toRadius = 0;
    Color color;
    friend bool operator==(const Capsule&, const Capsule&) = default;
};

/// Part of a ring with round ends, clockwise from the top. `from` and `to` are shares of a turn, to > from.
struct Arc {
    Point center;
    double radius = 0; ///< Of the middle of the band.
    double thickness = 0;
    double from = 0, to = 1;
    Color color;
    friend bool operator==(const Arc&, const Arc&) = default;
};

/// Filled, with round corners; an outline of `lineWidth` lies inside the box when that is not 0.
struct RoundedBox {
    Box box;
    double radius = 0;
    Color fill;
    double lineWidth = 0;
    Color line;
    friend bool operator==(const RoundedBox&, const RoundedBox&) = default;
};

enum class Weight { regular, semibold, bold };

/// One line. `at` is the left end of its baseline: whoever lays it out has measured it already.
struct Text {
    Point at;
    double size = 16; ///< Pixels of the em.
    Weight weight = Weight::regular;
    std::string text; ///< UTF-8.
    Color color;
    friend bool operator==(const Text&, const Text&) = default;
};

using Shape = std::variant<Polygon, Capsule, Arc, RoundedBox, Text>;

struct DrawList {
    Size size;
    Color background;
    std::vector<Shape> shapes;
    friend bool operator==(const DrawList&, const DrawList&) = default;
};

} // namespace unknot
