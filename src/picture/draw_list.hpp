#pragma once

// A picture as a value: shapes and lines of text in the order of painting, in pixels from the top left corner. Windows
// paint it, SVG files write it, tests compare it. Knows nothing of any graphics library.

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

/// Filled. The outline must not cross itself; it may be concave and run in either direction.
struct Polygon {
    std::vector<Point> points;
    Color color;
    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// Two circles and their two outer tangents, filled, such as a limb. With equal ends, a circle.
struct Capsule {
    Point from, to;
    double fromRadius = 0, toRadius = 0;
    Color color;
    friend bool operator==(const Capsule&, const Capsule&) = default;
};

/// Part of a ring with round ends, clockwise from the top. `from` and `to` are shares of a full turn, `to` the larger.
struct Arc {
    Point center;
    double radius = 0; ///< To the middle of the band.
    double thickness = 0;
    double from = 0, to = 1;
    Color color;
    friend bool operator==(const Arc&, const Arc&) = default;
};

/// Filled, with round corners. A `lineWidth` above 0 adds an outline inside the box.
struct RoundedBox {
    Box box;
    double radius = 0;
    Color fill;
    double lineWidth = 0;
    Color line;
    friend bool operator==(const RoundedBox&, const RoundedBox&) = default;
};

enum class Weight { regular, semibold, bold };

/// One line of text, already measured: `at` is the left end of its baseline.
struct Text {
    Point at;
    double size = 16; ///< Pixels per em.
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
