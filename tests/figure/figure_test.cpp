#include "figure/figure.hpp"

#include "figure/body/skeleton.hpp"
#include "figure/drawn_figure.hpp"
#include "figure/picture/camera.hpp"
#include "figure/picture/contact_sheet.hpp"
#include "figure/picture/palette.hpp"
#include "picture/dump.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Side sides[] = {Side::left, Side::right};

/// Compares bounds, because the corners of a rim's polygon differ a little in a mirror.
bool isMirrored(const Shape& shape, const Shape& other, double middle) {
    constexpr double close = 0.3;
    const Bounds a = boundsOf(shape), b = boundsOf(other);
    const auto near = [](double one, double another) { return std::abs(one - another) < close; };
    return colorOf(shape) == colorOf(other) && near(a.left + b.right, 2 * middle) &&
           near(a.right + b.left, 2 * middle) && near(a.top, b.top) && near(a.bottom, b.bottom);
}

} // namespace

TEST_CASE("the ground keeps its place and size while the figure moves and when the sides change") {
    for (const auto& [id, stretch] : shippedStretches()) {
        const Shape ground = drawn(*stretch, Side::right, {.progress = 0, .glow = 0}).shapes.front();
        // A bed seen from above hides the floor, and its head end changes with the side.
        if (stretch->poses.support == Support::side) continue;
        CHECK(colorOf(ground) == themeOf(Light::day).ground);
        for (Side side : sides)
            for (double progress : {0.3, 0.7, 1.0}) {
                const std::string& name = id;
                CAPTURE(name);
                CAPTURE(progress);
                CHECK(drawn(*stretch, side, {progress, 0, 0, 0, false}).shapes.front() == ground);
            }
    }
}

TEST_CASE("the left and right pictures of a side-lying stretch are mirror images") {
    constexpr double middle = 230; // The x of the middle of drawn()'s frame, in pixels.
    const Stretch& stretch = shipped("quad-side-lying");
    for (double progress : {0.0, 0.4, 1.0}) {
        const FigureMoment moment{.progress = progress};
        const DrawList right = drawn(stretch, Side::right, moment), left = drawn(stretch, Side::left, moment);
        REQUIRE(left.shapes.size() == right.shapes.size());
        for (const Shape& shape : left.shapes)
            CHECK(std::ranges::any_of(right.shapes,
                                      [&](const Shape& other) { return isMirrored(shape, other, middle); }));
    }
}

TEST_CASE("a figure on its side turns its flank to the viewer, neither its chest nor its back") {
    const Stretch& stretch = shipped("quad-side-lying");
    const Camera camera{stretch.poses.view.turn, stretch.poses.view.above};
    for (Side worked : sides)
        for (double progress : {0.0, 0.5, 1.0}) {
            const Skeleton s = skeletonAt(stretch.poses, worked, {.progress = progress});
            CHECK(dot(s.chest.right * sideSign(worked), camera.toward()) > 0.98);
            // So the upper shoulder lies in the middle third of the trunk, which is 0.13 deep.
            const Point on = camera.project(s.arms[worked].shoulder), spine = camera.project(s.neckBase);
            CHECK(std::abs(on.y - spine.y) < 0.13 / 6);
        }
}

TEST_CASE("the two stretches at the wall look different: one knee is straight, the other one bent") {
    const Stretch &straight = shipped("wall-calf"), &bent = shipped("wall-calf-bent");
    const auto kneeOf = [](const Leg& leg) { return angleBetween(leg.thigh.up, leg.shank.up); };
    for (Side worked : sides) {
        const Skeleton one = skeletonAt(straight.poses, worked, stillFigure(straight, worked).moment),
                       other = skeletonAt(bent.poses, worked, stillFigure(bent, worked).moment);
        const auto stepOf = [&](const Skeleton& s) {
            return s.legs[opposite(worked)].ankle.x - s.legs[worked].ankle.x;
        };
        CHECK(kneeOf(one.legs[worked]) < 5);
        CHECK(kneeOf(other.legs[worked]) > 50);
        CHECK(angleBetween(one.lowerTrunk.up, other.lowerTrunk.up) > 10);
        CHECK(other.pelvis.y < one.pelvis.y - 0.01);
        CHECK(stepOf(other) < 0.6 * stepOf(one));
    }
}

TEST_CASE("a figure that fades ends in the background, and one that is there has its own colours") {
    const Color background = themeOf(Light::night).background;
    const Stretch& stretch = shipped("quad-side-lying");
    for (const Shape& shape : drawn(stretch, Side::left, {.glow = 0, .opacity = 0}, Light::night).shapes) {
        const Color color = colorOf(shape);
        CHECK(color.red == background.red);
        CHECK(color.green == background.green);
        CHECK(color.blue == background.blue);
    }
    const auto there = drawn(stretch, Side::left, {.opacity = 1}),
               fading = drawn(stretch, Side::left, {.opacity = 0.5});
    CHECK(there.shapes.size() == fading.shapes.size());
    CHECK_FALSE(there == fading);
}

TEST_CASE("by night no colour is brighter than the palette's brightest for figures") {
    const Theme& night = themeOf(Light::night);
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : sides)
            for (bool ember : {false, true})
                for (const Shape& shape :
                     drawn(*stretch, side, {.cycle = 0.2, .outlineOnly = ember}, Light::night).shapes) {
                    const Color color = colorOf(shape);
                    CHECK(color.red <= night.glow.red);
                    CHECK(color.green <= night.glow.green);
                    CHECK(color.blue <= night.quietInk.blue);
                }
}

TEST_CASE("the ember view has three colours only: two outlines and the background") {
    const Theme& night = themeOf(Light::night);
    for (const auto& [id, stretch] : shippedStretches())
        for (const Shape& shape : drawn(*stretch, Side::right, {.outlineOnly = true}, Light::night).shapes) {
            const Color color = colorOf(shape);
            CHECK((color == night.background || color == outlineColor(night) || color == night.quietInk));
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

TEST_CASE("the place of the head holds all hair, in every stretch and on both sides") {
    const Box frame{30, 20, 400, 300};
    for (const auto& [id, stretch] : shippedStretches())
        for (const Side side : {Side::left, Side::right}) {
            const std::string& name = id;
            CAPTURE(name);
            const Box head = headIn({stretch.get(), side, {}}, frame);
            for (const Shape& shape : drawn(*stretch, side, {}).shapes) {
                if (colorOf(shape) != themeOf(Light::day).hair) continue;
                const Bounds hair = boundsOf(shape);
                CHECK(hair.left >= head.x);
                CHECK(hair.right <= head.right());
                CHECK(hair.top >= head.y);
                CHECK(hair.bottom <= head.bottom());
            }
        }
    CHECK(headIn({}, frame).width == 0);
}
