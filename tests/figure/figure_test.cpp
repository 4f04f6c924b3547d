#include "figure/figure.hpp"

#include "figure/camera.hpp"
#include "figure/contact_sheet.hpp"
#include "figure/glow.hpp"
#include "figure/shipped_stretches.hpp"
#include "figure/skeleton.hpp"
#include "picture/dump.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Side sides[] = {Side::left, Side::right};

struct Bounds {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    void add(Point p, double radius) {
        left = std::min(left, p.x - radius);
        right = std::max(right, p.x + radius);
        top = std::min(top, p.y - radius);
        bottom = std::max(bottom, p.y + radius);
    }
};

void addShape(Bounds& bounds, const Shape& shape) {
    if (const auto* polygon = std::get_if<Polygon>(&shape)) {
        for (Point p : polygon->points)
            bounds.add(p, 0);
    } else if (const auto* capsule = std::get_if<Capsule>(&shape)) {
        bounds.add(capsule->from, capsule->fromRadius);
        bounds.add(capsule->to, capsule->toRadius);
    } else {
        FAIL("a figure is made of polygons and capsules");
    }
}

DrawList drawn(const Stretch& stretch, Side side, const FigureMoment& moment, Light light = Light::day,
               Box frame = {30, 20, 400, 300}) {
    DrawList list;
    list.size = {500, 400};
    drawFigure(list, stretch, side, moment, themeOf(light), frame);
    return list;
}

Color colorOf(const Shape& shape) {
    if (const auto* polygon = std::get_if<Polygon>(&shape)) return polygon->color;
    if (const auto* capsule = std::get_if<Capsule>(&shape)) return capsule->color;
    return {};
}

bool isGlow(const Shape& shape, const Theme& theme) {
    const Color color = colorOf(shape);
    return color.red == theme.glow.red && color.green == theme.glow.green && color.blue == theme.glow.blue;
}

} // namespace

TEST_CASE("no moment of any stretch leaves its frame, whatever its shape") {
    for (Box frame : {Box{30, 20, 400, 300}, Box{0, 0, 160, 160}, Box{5, 5, 200, 700}, Box{0, 0, 900, 120}})
        for (const auto& [id, stretch] : shippedStretches())
            for (Side side : sides)
                for (int i = 0; i <= 12; ++i) {
                    Bounds bounds;
                    const FigureMoment way{i / 12.0, 0, 1, 1, false}, round{1, i / 12.0, -1, 1, false};
                    for (const FigureMoment& moment : {way, round})
                        for (const Shape& shape : drawn(*stretch, side, moment, Light::day, frame).shapes)
                            addShape(bounds, shape);
                    CAPTURE(id);
                    CAPTURE(i);
                    CHECK(bounds.left >= frame.x - 0.5);
                    CHECK(bounds.top >= frame.y - 0.5);
                    CHECK(bounds.right <= frame.right() + 0.5);
                    CHECK(bounds.bottom <= frame.bottom() + 0.5);
                }
}

TEST_CASE("the ground keeps its place and size while the figure moves and when the sides change") {
    for (const auto& [id, stretch] : shippedStretches()) {
        const Shape ground = drawn(*stretch, Side::right, {0, 0, 0, 0, false}).shapes.front();
        CHECK(colorOf(ground) == themeOf(Light::day).ground);
        for (Side side : sides)
            for (double into : {0.3, 0.7, 1.0}) {
                CAPTURE(id);
                CAPTURE(into);
                CHECK(drawn(*stretch, side, {into, 0, 0, 0, false}).shapes.front() == ground);
            }
    }
}

TEST_CASE("the glow lies along the worked leg and can be seen on either side") {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : sides) {
            CAPTURE(id);
            CAPTURE(nameOf(side));
            const Skeleton skeleton = skeletonAt(stretch->poses, side, 1, 0, 0);
            const Leg &worked = skeleton.legs[side], &other = skeleton.legs[opposite(side)];
            for (const Ball& ball : muscleLine(stretch->muscle, worked)) {
                const auto off = [&](const Leg& leg) {
                    double nearest = 1e9;
                    for (int i = 0; i <= 20; ++i) {
                        nearest = std::min(nearest, distance(ball.at, mix(leg.hip, leg.knee, i / 20.0)));
                        nearest = std::min(nearest, distance(ball.at, mix(leg.knee, leg.ankle, i / 20.0)));
                        const Vector3 onFoot = leg.ankle + leg.foot.forward * (0.1 * i / 20.0);
                        nearest = std::min(nearest, distance(ball.at, onFoot));
                    }
                    return nearest;
                };
                CHECK(off(worked) < 0.05);
                CHECK(off(worked) < off(other));
            }
            const DrawList list = drawn(*stretch, side, {1, 0, 0, 1, false});
            CHECK(std::ranges::any_of(list.shapes, [](const Shape& s) { return isGlow(s, themeOf(Light::day)); }));
        }
}

TEST_CASE("there is no glow in the ready pose") {
    for (const auto& [id, stretch] : shippedStretches())
        for (const Shape& shape : drawn(*stretch, Side::left, {0, 0, 0, 1, false}).shapes)
            CHECK_FALSE(isGlow(shape, themeOf(Light::day)));
}

TEST_CASE("by night no colour is brighter than the palette's brightest for figures") {
    const Theme& night = themeOf(Light::night);
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : sides)
            for (bool ember : {false, true})
                for (const Shape& shape : drawn(*stretch, side, {1, 0.2, 0, 1, ember}, Light::night).shapes) {
                    const Color color = colorOf(shape);
                    CHECK(color.red <= night.glow.red);
                    CHECK(color.green <= night.glow.green);
                    CHECK(color.blue <= night.glow.blue);
                }
}

TEST_CASE("the ember view has two colours only: the outline and the background") {
    const Theme& night = themeOf(Light::night);
    for (const auto& [id, stretch] : shippedStretches())
        for (const Shape& shape : drawn(*stretch, Side::right, {1, 0, 0, 1, true}, Light::night).shapes) {
            const Color color = colorOf(shape);
            const bool dim = color.red < night.ink.red * 3 / 4 && color.green < night.ink.green * 3 / 4;
            CHECK((color == night.background || dim));
            CHECK_FALSE(color == night.skinNear);
        }
}

TEST_CASE("the same moment gives the same picture") {
    const Stretch& stretch = shipped("quad-standing");
    const FigureMoment moment{0.4, 0, 0.3, 0.9, false};
    CHECK(dump(drawn(stretch, Side::left, moment)) == dump(drawn(stretch, Side::left, moment)));
    CHECK(dump(drawn(stretch, Side::left, moment)) != dump(drawn(stretch, Side::right, moment)));
}

TEST_CASE("a frame without room and a stretch without poses draw without harm") {
    CHECK(drawn(shipped("wall-calf"), Side::left, {}, Light::day, {10, 10, 0, 50}).shapes.empty());
    CHECK_FALSE(drawn(Stretch{}, Side::left, {}).shapes.empty());
}

TEST_CASE("the contact sheet shows every stretch by name, by day and by night") {
    struct Widths : TextMeasure {
        double width(std::string_view text, double size, Weight) const override {
            return static_cast<double>(text.size()) * size * 0.5;
        }
        double capHeight(Weight) const override { return 0.7; }
    };
    const DrawList sheet = contactSheet(shippedStretches(), Widths{});
    for (const auto& [id, stretch] : shippedStretches()) {
        int times = 0;
        for (const Shape& shape : sheet.shapes)
            if (const auto* text = std::get_if<Text>(&shape);
                text && text->text.find("(" + stretch->id + ")") != std::string::npos)
                ++times;
        CHECK(times == 2);
    }
    CHECK_NOTHROW(contactSheet({}, Widths{}));
}
