#include "figure/close_up/close_up.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/close_up/calf.hpp"
#include "figure/close_up/hand_arrow.hpp"
#include "figure/close_up/heel.hpp"
#include "figure/close_up/movement_arrow.hpp"
#include "figure/close_up/sole.hpp"
#include "figure/drawn_figure.hpp"
#include "figure/picture/composition.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Side sides[] = {Side::left, Side::right};

FigureMoment atShare(double cycle, bool back = false, std::size_t movement = 0) {
    FigureMoment moment;
    moment.cycle = cycle;
    moment.back = back;
    moment.movement = movement;
    return moment;
}

Leg workedLeg(const Stretch& stretch, Side side, double cycle) {
    return skeletonAt(stretch.poses, side, {.cycle = cycle}).legs[side];
}

Vector3 toesAt(const Stretch& stretch, Side side, double cycle) {
    return workedLeg(stretch, side, cycle).foot.toWorld({0.125, -0.028, 0});
}

/// Distance from the ankle in the direction of the shin. It grows as the toes are pulled up.
double towardShin(Vector3 fromAnkle, const Leg& leg) { return dot(fromAnkle, leg.shank.up); }

/// Distance from a place to the nearest disc of the sketch; negative inside a disc.
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
    for (const Stretch* stretch : withCloseUp()) {
        const Disc window = closeUpWindow(stretch->poses);
        const auto isClear = [&](Side side, const FigureMoment& moment) {
            const Sketch sketch = figureSketch({stretch, side, moment}, themeOf(Light::day));
            CAPTURE(stretch->id);
            CHECK(nearestTo(window.at, sketch) > window.radius);
        };
        for (Side side : sides)
            for (int i = 0; i <= 12; ++i) {
                FigureMoment moment;
                moment.progress = i / 12.0;
                isClear(side, moment);
                for (std::size_t movement = 0; movement < stretch->poses.cycles.size(); ++movement)
                    isClear(side, atShare(i / 12.0, false, movement));
            }
    }
}

TEST_CASE("circles have a round to show, and pumps a way to and fro") {
    for (Side side : sides) {
        const auto roundOf = [&](const char* id) {
            const Stretch& stretch = shipped(id);
            return MovementArrow({&stretch, side, {}}, workedLeg(stretch, side, 0), themeOf(Light::day)).goesRound();
        };
        CHECK(roundOf("ankle-circles"));
        CHECK(roundOf("ankle-circles-bed"));
        CHECK_FALSE(roundOf("ankle-pumps"));
    }
}

TEST_CASE("the arrow of a way to and fro points where the toes go at present") {
    const Stretch& pumps = shipped("ankle-pumps");
    for (Side side : sides)
        for (bool back : {false, true})
            for (double cycle : {0.1, 0.25, 0.4, 0.6, 0.75, 0.9}) {
                const Leg leg = workedLeg(pumps, side, cycle);
                const MovementArrow arrow({&pumps, side, atShare(cycle, back)}, leg, themeOf(Light::day));
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
    const MovementArrow arrow({&held, Side::right, {}}, leg, themeOf(Light::day));
    arrow.addBehind(sketch);
    arrow.addBefore(sketch);
    CHECK(sketch.parts().empty());
}

TEST_CASE("the sole looks at the viewer with its toes up, and the inner side shows") {
    const Camera camera{0, 0};
    for (Side side : sides) {
        const Leg leg = soleTowardViewer(side);
        CHECK(dot(-leg.foot.up, camera.toward()) > 0.8);
        CHECK(camera.project(leg.foot.toWorld({0.1, 0, 0})).y < camera.project({}).y);
        CHECK(dot(leg.foot.right * -sideSign(side), camera.toward()) > 0.3);
        CHECK(dot(cross(leg.foot.forward, leg.foot.up), leg.foot.right) == doctest::Approx(1));
    }
}

TEST_CASE("the sole has its toes bent as those of the figure are") {
    Stretch straight = shipped("arch-and-toes"), bent = straight;
    straight.poses.hold.workedLeg.toes = 0;
    bent.poses.hold.workedLeg.toes = 40;
    REQUIRE(straight.poses.view.closeUp == CloseUp::sole);
    const auto closeUp = [](const Stretch& stretch) {
        DrawList list;
        drawCloseUp(list, {&stretch, Side::right, {}}, themeOf(Light::day), {{0, 0}, 1000}, {});
        return list.shapes;
    };
    CHECK(closeUp(straight) == closeUp(straight));
    CHECK(closeUp(straight) != closeUp(bent));
}

TEST_CASE("the sole of the left foot is that of the right one in a mirror") {
    Sketch left{Camera{0, 0}}, right{Camera{0, 0}};
    addSole(left, Side::left, {}, themeOf(Light::day));
    addSole(right, Side::right, {}, themeOf(Light::day));
    CHECK(left.extent().left == doctest::Approx(-right.extent().right));
    CHECK(left.extent().right == doctest::Approx(-right.extent().left));
    CHECK(left.extent().top == doctest::Approx(right.extent().top));
}

TEST_CASE("the calf is seen from behind with the knee up, and the left one is the right one in a mirror") {
    const Camera camera{0, 0};
    const Stretch& massage = shipped("massage-calf");
    for (double progress : {0.0, 0.5, 1.0}) {
        const CalfLimbs right =
            calfTowardViewer(skeletonAt(massage.poses, Side::right, {.progress = progress}), Side::right);
        const CalfLimbs left =
            calfTowardViewer(skeletonAt(massage.poses, Side::left, {.progress = progress}), Side::left);
        CHECK(camera.project(right.leg.knee).y < camera.project(right.leg.ankle).y - 0.2);
        CHECK(dot(-right.leg.shank.forward, camera.toward()) > 0.8);
        CHECK(dot(right.leg.shank.right, camera.toward()) > 0.2);
        for (Side side : sides) {
            const Vector3 hand = right.arms[side].grip(), mirrored = left.arms[opposite(side)].grip();
            CHECK(distance({-hand.x, hand.y, hand.z}, mirrored) < 1e-6);
        }
    }
}

TEST_CASE("both hands rub the calf where it is seen, one on each side of it") {
    const Stretch& massage = shipped("massage-calf");
    for (Side side : sides)
        for (std::size_t movement = 0; movement < massage.poses.cycles.size(); ++movement)
            for (Side hand : sides)
                for (const Vector3& place : handPath({&massage, side, {.movement = movement}}, hand)) {
                    CHECK(place.x * sideSign(hand) > 0);
                    CHECK(place.z > 0);
                }
}

TEST_CASE("a massage strokes, then circles, then kneads, and its arrows say so") {
    const Stretch& massage = shipped("massage-calf");
    const std::array<HandMove, 3> moves = {HandMove::stroke, HandMove::circle, HandMove::press};
    REQUIRE(massage.poses.cycles.size() == moves.size());
    for (Side side : sides)
        for (Side hand : sides)
            for (std::size_t movement = 0; movement < moves.size(); ++movement)
                CHECK((HandArrow(handPath({&massage, side, {.movement = movement}}, hand)).move() == moves[movement]));
}

TEST_CASE("the arrow of a stroke goes the way of the hand on the skin, not of its way back") {
    std::vector<Vector3> upward = {{0.04, -0.2, 0}, {0.04, -0.15, 0}, {0.04, -0.1, 0}, {0.09, -0.15, 0}};
    CHECK(HandArrow(upward).strokeUp() == doctest::Approx(0.1));
    std::ranges::reverse(upward);
    CHECK(HandArrow(upward).strokeUp() == doctest::Approx(-0.1));
    const Stretch& massage = shipped("massage-calf");
    for (Side hand : sides)
        CHECK(HandArrow(handPath({&massage, Side::right, {}}, hand)).strokeUp() > 0.08);
}

TEST_CASE("the hands of a kneading press in turn") {
    const Stretch& massage = shipped("massage-calf");
    const Figure kneading{&massage, Side::right, {.movement = 2}};
    const auto right = handPath(kneading, Side::right), left = handPath(kneading, Side::left);
    std::size_t nearest = 0, nearestLeft = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (right[i].x < right[nearest].x) nearest = i;
        if (left[i].x > left[nearestLeft].x) nearestLeft = i;
    }
    const double apart = std::abs(static_cast<double>(nearest) - static_cast<double>(nearestLeft));
    CHECK(apart / static_cast<double>(right.size()) == doctest::Approx(0.5).epsilon(0.1));
}

TEST_CASE("on the step the close-up shows both heels sink below the edge, with an arrow that points down") {
    const Stretch& drop = shipped("heel-drop");
    REQUIRE(drop.poses.view.closeUp == CloseUp::foot);
    const auto heels = [&](Side side, double progress) {
        Sketch sketch{Camera{0, 0}};
        addHeels(sketch, {&drop, side, {.progress = progress}}, themeOf(Light::day));
        return sketch;
    };
    // The extent of the last part of this kind: the arrow, or the near foot.
    const auto lastOf = [](const Sketch& sketch, PartKind kind) {
        Extent extent;
        for (const Part& part : sketch.parts()) {
            if (part.kind != kind) continue;
            extent = {};
            for (const Hull& hull : part.hulls)
                for (const Disc& disc : hull.discs)
                    extent.include(disc);
        }
        return extent;
    };
    for (Side side : sides) {
        const Sketch high = heels(side, 0), half = heels(side, 0.5), low = heels(side, 1);
        const auto soleOf = [&](const Sketch& sketch) { return -lastOf(sketch, PartKind::body).bottom; };
        CHECK(soleOf(high) > body::stepHeight - 0.005);
        CHECK(soleOf(half) < body::stepHeight - 0.01);
        CHECK(soleOf(low) < body::stepHeight - 0.03);
        CHECK(lastOf(high, PartKind::mark).empty());
        // The head of the arrow is its lower end, behind the heel and below it.
        const Extent arrow = lastOf(low, PartKind::mark);
        CHECK(-arrow.bottom < soleOf(low) - 0.01);
        CHECK(arrow.right < lastOf(low, PartKind::body).left + 0.02);
    }
}

TEST_CASE("a step's close-up is the same on both sides, because both feet are in it") {
    const Stretch& drop = shipped("heel-drop");
    for (double progress : {0.0, 0.5, 1.0}) {
        DrawList left, right;
        drawCloseUp(left, {&drop, Side::left, {.progress = progress}}, themeOf(Light::day), {{0, 0}, 1000}, {});
        drawCloseUp(right, {&drop, Side::right, {.progress = progress}}, themeOf(Light::day), {{0, 0}, 1000}, {});
        CHECK(left.shapes == right.shapes);
    }
}
