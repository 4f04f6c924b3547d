#include "figure/close_up.hpp"

#include "figure/composition.hpp"
#include "figure/drawn.hpp"
#include "figure/movement_arrow.hpp"
#include "figure/sole.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Side sides[] = {Side::left, Side::right};

FigureMoment atShare(double cycle, bool back = false) {
    FigureMoment moment;
    moment.cycle = cycle;
    moment.back = back;
    return moment;
}

Leg workedLeg(const Stretch& stretch, Side side, double cycle) {
    return skeletonAt(stretch.poses, side, 1, cycle, 0).legs[side];
}

Vector3 toesAt(const Stretch& stretch, Side side, double cycle) {
    return workedLeg(stretch, side, cycle).foot.out({0.125, -0.028, 0});
}

/// How far the toes are drawn toward the shin.
double towardShin(Vector3 fromAnkle, const Leg& leg) { return dot(fromAnkle, leg.shank.up); }

/// How far the nearest of what is drawn is from a place.
double nearestTo(Point place, const Sketch& sketch) {
    double nearest = 1e9;
    for (const Part& part : sketch.parts())
        for (const Hull& hull : part.hulls)
            for (const Disc& disc : hull.discs)
                nearest = std::min(nearest, std::hypot(disc.at.x - place.x, disc.at.y - place.y) - disc.radius);
    return nearest;
}

std::vector<const Stretch*> withCloseUp() {
    std::vector<const Stretch*> found;
    for (const auto& [id, stretch] : shippedStretches())
        if (stretch->poses.view.closeUp != CloseUp::none) found.push_back(stretch.get());
    return found;
}

} // namespace

TEST_CASE("the window covers nothing of the figure and its things, on either side, at any moment") {
    const Disc window = closeUpWindow();
    for (const Stretch* stretch : withCloseUp())
        for (Side side : sides)
            for (int i = 0; i <= 12; ++i) {
                FigureMoment way;
                way.into = i / 12.0;
                for (const FigureMoment& moment : {way, atShare(i / 12.0)}) {
                    const Sketch sketch = figureSketch(*stretch, side, moment, themeOf(Light::day));
                    CAPTURE(stretch->id);
                    CHECK(nearestTo(window.at, sketch) > window.radius);
                }
            }
}

TEST_CASE("circles have a round to show, and pumps a way to and fro") {
    for (Side side : sides) {
        const auto roundOf = [&](const char* id) {
            const Stretch& stretch = shipped(id);
            return MovementArrow(stretch.poses, side, workedLeg(stretch, side, 0), atShare(0), themeOf(Light::day))
                .goesRound();
        };
        CHECK(roundOf("ankle-circles"));
        CHECK_FALSE(roundOf("ankle-pumps"));
    }
}

TEST_CASE("the arrow of a way to and fro points where the toes go at present") {
    const Stretch& pumps = shipped("ankle-pumps");
    for (Side side : sides)
        for (bool back : {false, true})
            for (double cycle : {0.1, 0.25, 0.4, 0.6, 0.75, 0.9}) {
                const Leg leg = workedLeg(pumps, side, cycle);
                const MovementArrow arrow(pumps.poses, side, leg, atShare(cycle, back), themeOf(Light::day));
                const double later = back ? cycle - 0.03 : cycle + 0.03;
                const double goes =
                    towardShin(toesAt(pumps, side, later), leg) - towardShin(toesAt(pumps, side, cycle), leg);
                const double points =
                    towardShin(arrow.headAt() - leg.ankle, leg) - towardShin(toesAt(pumps, side, cycle), leg);
                CAPTURE(cycle);
                CAPTURE(back);
                CHECK(goes * points > 0);
            }
}

TEST_CASE("a held stretch has no arrow of a movement") {
    const Stretch& held = shipped("toes-to-shin");
    Sketch sketch{Camera{40, 10}};
    const Leg leg = workedLeg(held, Side::right, 0);
    const MovementArrow arrow(held.poses, Side::right, leg, atShare(0), themeOf(Light::day));
    arrow.addBehind(sketch);
    arrow.addBefore(sketch);
    CHECK(sketch.parts().empty());
}

TEST_CASE("the sole looks at the viewer with its toes up, and the inner side shows") {
    const Camera camera{0, 0};
    for (Side side : sides) {
        const Leg leg = soleTowardViewer(side);
        CHECK(dot(-leg.foot.up, camera.toward()) > 0.8);
        CHECK(camera.seen(leg.foot.out({0.1, 0, 0})).y < camera.seen({}).y);
        CHECK(dot(leg.foot.right * -outward(side), camera.toward()) > 0.3);
        CHECK(dot(cross(leg.foot.forward, leg.foot.up), leg.foot.right) == doctest::Approx(1));
    }
}

TEST_CASE("the sole of the left foot is that of the right one in a mirror") {
    Sketch left{Camera{0, 0}}, right{Camera{0, 0}};
    addSole(left, Side::left, {}, themeOf(Light::day));
    addSole(right, Side::right, {}, themeOf(Light::day));
    CHECK(left.extent().left == doctest::Approx(-right.extent().right));
    CHECK(left.extent().right == doctest::Approx(-right.extent().left));
    CHECK(left.extent().top == doctest::Approx(right.extent().top));
}
