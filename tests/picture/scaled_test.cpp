#include "picture/scaled.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unknot;

namespace {

const Color ink{1, 2, 3, 200};
const Color line{4, 5, 6, 255};

DrawList listOf(Shape shape) { return {{640, 400}, {9, 8, 7, 255}, {std::move(shape)}}; }

Shape scaledShape(Shape shape, double factor) { return scaled(listOf(std::move(shape)), factor).shapes.at(0); }

RoundedBox scaledBox(Box box, double lineWidth, double factor) {
    return std::get<RoundedBox>(scaledShape(RoundedBox{box, 3, ink, lineWidth, line}, factor));
}

bool isWhole(double number) { return number == std::round(number); }

} // namespace

TEST_CASE("a picture as large as before is the same, whatever is in it") {
    const DrawList list{
        {639.3, 400},
        ink,
        {RoundedBox{{0.3, 1, 2.5, 3}, 4, ink, 0.4, line}, Text{{1.5, 2}, 16, Weight::regular, "Calf", ink}}};
    CHECK(scaled(list, 1) == list);
}

TEST_CASE("all places, lengths and sizes grow by the factor, and colours stay") {
    CHECK(scaled(listOf(Polygon{{}, ink}), 2).size == Size{1280, 800});
    CHECK(scaled(listOf(Polygon{{}, ink}), 2).background == Color{9, 8, 7, 255});
    CHECK(scaledShape(Polygon{{{1, 2}, {3.5, 4}, {5, 6}}, ink}, 2) == Shape{Polygon{{{2, 4}, {7, 8}, {10, 12}}, ink}});
    CHECK(scaledShape(Capsule{{1, 2}, {3, 4}, 5, 6, ink}, 1.5) == Shape{Capsule{{1.5, 3}, {4.5, 6}, 7.5, 9, ink}});
    CHECK(scaledShape(Arc{{10, 20}, 8, 2, 0.25, 0.5, ink}, 1.5) == Shape{Arc{{15, 30}, 12, 3, 0.25, 0.5, ink}});
    CHECK(scaledShape(RoundedBox{{10, 20, 30, 40}, 4, ink, 2, line}, 1.5) ==
          Shape{RoundedBox{{15, 30, 45, 60}, 6, ink, 3, line}});
    CHECK(scaledShape(Text{{10, 20}, 16, Weight::bold, "Calf", ink}, 1.25) ==
          Shape{Text{{12.5, 25}, 20, Weight::bold, "Calf", ink}});
}

TEST_CASE("edges of boxes on whole pixels stay on whole pixels, and neighbours stay neighbours") {
    for (const double factor : {1.1, 1.25, 1.5, 1.75, 2.25, 3.0}) {
        for (int at = 0; at < 40; ++at) {
            const RoundedBox left = scaledBox({double(at), 3, 7, 5}, 0, factor);
            const RoundedBox right = scaledBox({at + 7.0, 3, 9, 5}, 0, factor);
            CHECK(isWhole(left.box.x));
            CHECK(isWhole(left.box.y));
            CHECK(isWhole(left.box.right()));
            CHECK(isWhole(left.box.bottom()));
            CHECK(left.box.right() == right.box.x);
            CHECK(std::abs(left.box.x - at * factor) <= 0.5);
        }
    }
}

TEST_CASE("an edge between pixels stays where it belongs") {
    const Box box = scaledBox({0.3, 0, 10, 10}, 0, 1.5).box;
    CHECK(box.x == doctest::Approx(0.45));
    CHECK(box.right() == doctest::Approx(15.45));
}

TEST_CASE("a line is a whole number of pixels wide and at least one, and none stays none") {
    CHECK(scaledBox({0, 0, 20, 20}, 1, 1.25).lineWidth == 1);
    CHECK(scaledBox({0, 0, 20, 20}, 2, 1.75).lineWidth == 4);
    CHECK(scaledBox({0, 0, 20, 20}, 1, 0.4).lineWidth == 1);
    CHECK(scaledBox({0, 0, 20, 20}, 0.5, 1.5).lineWidth == 1);
    CHECK(scaledBox({0, 0, 20, 20}, 0, 2).lineWidth == 0);
}

TEST_CASE("a picture of whole pixels is one of whole pixels afterwards") {
    CHECK(scaled({{1281, 801}, ink, {}}, 1.25).size == Size{1601, 1001});
    CHECK(scaled({{1280.8, 800}, ink, {}}, 1.25).size.width == doctest::Approx(1601));
}
