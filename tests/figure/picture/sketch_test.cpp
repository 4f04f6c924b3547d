#include "figure/picture/sketch.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

Sketch withEveryKindOfPart() {
    Sketch sketch{Camera{0, 0}};
    const Color any{1, 2, 3};
    for (const PartKind kind : {PartKind::body, PartKind::working, PartKind::soft, PartKind::mark}) {
        sketch.beginPart(kind);
        sketch.add({{{0, 0, 0}, 0.1}}, any);
    }
    return sketch;
}

} // namespace

TEST_CASE("Bare outlines are filled lines, the working leg's in its own colour, a mark in the line's, and no light") {
    const Color line{10, 10, 10}, fill{200, 200, 200}, working{90, 90, 90};
    DrawList list;
    paint(list, withEveryKindOfPart(), {{0, 0}, 100}, {true, 2, line, fill, working});
    std::vector<std::pair<double, Color>> drawn;
    for (const Shape& shape : list.shapes)
        drawn.emplace_back(std::get<Capsule>(shape).fromRadius, std::get<Capsule>(shape).color);
    CHECK((drawn ==
           std::vector<std::pair<double, Color>>{{12, line}, {10, fill}, {12, working}, {10, fill}, {10, line}}));
}

TEST_CASE("In colour every part is drawn as it is") {
    DrawList list;
    paint(list, withEveryKindOfPart(), {{0, 0}, 100}, {});
    CHECK(list.shapes.size() == 4);
}
