#include "figure/picture/head.hpp"

#include "figure/drawn_figure.hpp"

// Hair and face are in their places from every side.

using namespace unknot;
using namespace unknot::test;

namespace {

const Theme& day = themeOf(Light::day);

/// Colour at a place of the head. The place is measured ahead, up and right from the head's middle.
Color seenAt(double turn, Vector3 place) {
    const Skeleton skeleton = skeletonAt({}, Side::right, {.progress = 0});
    Sketch sketch{Camera{turn, 8}};
    addHead(sketch, skeleton, day);
    DrawList list;
    paint(list, sketch, {{}, 1000}, {});
    const Point p = sketch.camera().project(skeleton.head + skeleton.skull.toWorld(place));
    Color color;
    for (const Shape& shape : list.shapes)
        if (covers(shape, {p.x * 1000, p.y * 1000})) color = colorOf(shape);
    return color;
}

} // namespace

TEST_CASE("behind the ear and above it there is only hair, however far the head is turned away") {
    for (double turn : {-60.0, -40.0, -24.0, -10.0, 0.0, 20.0, 30.0})
        for (Vector3 place : {Vector3{-0.042, 0.0, 0.045}, Vector3{-0.046, -0.012, 0.038}, Vector3{-0.02, 0.03, 0.05},
                              Vector3{-0.02, 0.065, 0.0}}) {
            CAPTURE(turn);
            CAPTURE(place.x);
            CAPTURE(place.y);
            CHECK(seenAt(turn, place) == day.hair);
        }
}

TEST_CASE("before the ear there is skin") {
    for (double turn : {-24.0, 0.0, 20.0, 40.0})
        for (Vector3 place : {Vector3{0.012, -0.028, 0.036}, Vector3{0.030, 0.005, 0.036}}) {
            CAPTURE(turn);
            CHECK(seenAt(turn, place) == day.skinNear);
        }
}

TEST_CASE("an ear is seen on the viewer's side") {
    for (double turn : {-40.0, -24.0, 0.0, 20.0})
        CHECK(seenAt(turn, {-0.017, -0.006, 0.056}) == day.skinFar);
}
