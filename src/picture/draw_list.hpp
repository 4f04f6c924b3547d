#pragma once

// A picture as a value: shapes and lines of text in the order of painting, in pixels from the top left corner. Windows
// paint it, SVG files write it, tests compare it. Knows nothing of any graphics library.

#include "base/bitmap.hpp"

#include <cstdint>
#include <memory>
#include <optional>
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

/// Two colours in place of a picture's own: one for black, one for white, and their mixes between them.
struct Tone {
    Color dark, light;
    friend bool operator==(const Tone&, const Tone&) = default;
};

/// A bitmap that fills the box, with round corners. With a tone it is first laid on white paper, so that black lines on
/// a transparent ground stay visible.
struct Image {
    Box box;
    std::shared_ptr<const Bitmap> bitmap; ///< If null, there is nothing to paint.
    double radius = 0;
    bool isMirrored = false; ///< Left and right change places.
    std::optional<Tone> tone{};
    double brightness = 1; ///< Share of the light of all its colours, 0 (black) to 1.
    double opacity = 1;
    friend bool operator==(const Image&, const Image&) = default;
};

using Shape = std::variant<Polygon, Capsule, Arc, RoundedBox, Text, Image>;

struct DrawList {
    Size size;
    Color background;
    std::vector<Shape> shapes;
    friend bool operator==(const DrawList&, const DrawList&) = default;
};

} // namespace unknot
