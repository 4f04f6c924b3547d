#include "picture/capsule_outline.hpp"
#include "picture/dump.hpp"
#include "picture/svg.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unknot;

namespace {

const Color ink{31, 45, 51, 255};

std::string svgOf(Shape shape) {
    DrawList list{{100, 50}, {1, 2, 3, 255}, {}};
    list.shapes.push_back(std::move(shape));
    return toSvg(list, [](const Text&) { return std::string("M0 0Z"); });
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("an SVG document has the picture's size and its background first") {
    const std::string svg = toSvg(DrawList{{1280, 800}, {0xF4, 0xEF, 0xE6, 255}, {}}, nullptr);
    CHECK(has(svg, "width=\"1280\" height=\"800\" viewBox=\"0 0 1280 800\""));
    CHECK(has(svg, "<rect x=\"0\" y=\"0\" width=\"1280\" height=\"800\" fill=\"#f4efe6\"/>"));
}

TEST_CASE("a capsule's tangents touch both circles at a right angle") {
    const Capsule capsule{{10, 10}, {40, 25}, 8, 3, ink};
    const auto tangents = tangentsOf(capsule);
    REQUIRE(tangents);
    const auto check = [&](Point from, Point to) {
        CHECK(std::hypot(from.x - 10, from.y - 10) == doctest::Approx(8));
        CHECK(std::hypot(to.x - 40, to.y - 25) == doctest::Approx(3));
        CHECK((to.x - from.x) * (from.x - 10) + (to.y - from.y) * (from.y - 10) == doctest::Approx(0));
    };
    check(tangents->fromRight, tangents->toRight);
    check(tangents->fromLeft, tangents->toLeft);
}

TEST_CASE("a capsule with one circle inside the other is the larger circle") {
    CHECK(has(svgOf(Capsule{{10, 10}, {12, 10}, 3, 9, ink}), "<circle cx=\"12\" cy=\"10\" r=\"9\""));
    CHECK(has(svgOf(Capsule{{10, 10}, {10, 10}, 5, 5, ink}), "<circle cx=\"10\" cy=\"10\" r=\"5\""));
}

TEST_CASE("an arc has round ends, a whole turn is a circle and an empty one is nothing") {
    const std::string quarter = svgOf(Arc{{50, 25}, 20, 4, 0, 0.25, ink});
    CHECK(has(quarter, "M50 5A"));
    CHECK(has(quarter, "70 25\""));
    CHECK(has(quarter, "stroke-linecap=\"round\""));
    CHECK(has(svgOf(Arc{{50, 25}, 20, 4, 0, 1, ink}), "<circle"));
    CHECK_FALSE(has(svgOf(Arc{{50, 25}, 20, 4, 0.5, 0.5, ink}), "stroke"));
}

TEST_CASE("the line of a rounded box lies inside it") {
    const std::string svg = svgOf(RoundedBox{{10, 10, 20, 20}, 6, {0, 0, 0, 0}, 2, ink});
    CHECK_FALSE(has(svg, "fill=\"#000000\""));
    CHECK(has(svg, "x=\"11\" y=\"11\" width=\"18\" height=\"18\" rx=\"5\""));
}

TEST_CASE("text is an outline that keeps its words as a label and cannot break the document") {
    const std::string svg = svgOf(Text{{1, 2}, 16, Weight::bold, "a <b> & \"c\"\x01\xFF", ink});
    CHECK(has(svg, "aria-label=\"a &lt;b&gt; &amp; &quot;c&quot; \xEF\xBF\xBD\""));
    CHECK(has(svg, "d=\"M0 0Z\""));
}

TEST_CASE("a see-through colour keeps its share") {
    CHECK(has(svgOf(Polygon{{{0, 0}, {1, 0}, {0, 1}}, {255, 0, 0, 51}}), "fill=\"#ff0000\" fill-opacity=\"0.2\""));
}

TEST_CASE("an SVG document never contains NaN or infinity") {
    const std::string svg = svgOf(Capsule{{std::nan(""), 1}, {2, INFINITY}, 1, 1, ink});
    CHECK_FALSE(has(svg, "nan"));
    CHECK_FALSE(has(svg, "inf"));
}

TEST_CASE("a dump has one line a shape and tells shapes apart") {
    DrawList list{{10, 20}, {0, 0, 0, 255}, {}};
    list.shapes.push_back(Arc{{1, 2}, 3, 4, 0, 0.5, ink});
    list.shapes.push_back(RoundedBox{{1, 2, 3, 4}, 2, {0, 0, 0, 0}, 1.5, ink});
    list.shapes.push_back(Text{{1, 2.25}, 16, Weight::semibold, "say \"hi\"\nthere", {1, 2, 3, 4}});
    CHECK(dump(list) == "picture 10x20 #000000\n"
                        "arc #1f2d33 1,2 r3 band 4 0..0.5\n"
                        "box none 1,2 3x4 r2 line 1.5 #1f2d33\n"
                        "text #01020304 1,2.2 size 16 semibold \"say \\\"hi\\\"\\nthere\"\n");
}

TEST_CASE("a transparent background is not painted") {
    const DrawList list{{40, 30}, {1, 2, 3, 0}, {Capsule{{20, 20}, {20, 20}, 9, 9, {4, 5, 6, 255}}}};
    CHECK(toSvg(list, {}).find("<rect") == std::string::npos);
    CHECK(toSvg({list.size, {1, 2, 3, 255}, list.shapes}, {}).find("<rect") != std::string::npos);
}
