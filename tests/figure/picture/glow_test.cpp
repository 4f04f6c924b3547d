#include "figure/picture/glow.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/drawn_figure.hpp"
#include "figure/picture/composition.hpp"
#include "figure/sampled_moments.hpp"
#include "figure/solids.hpp"

// The glow is on the muscle that the stretch names, on the worked leg, and on the correct side of the picture.

using namespace unknot;
using namespace unknot::test;

namespace {

/// Distance of a place in front of a bone; negative behind it.
double aheadOf(Vector3 place, Vector3 from, Vector3 to, const Frame& bone) {
    const Nearest at = nearestOf(place, place, from, to);
    return dot(place - lerp(from, to, at.second), bone.forward);
}

/// Distance of a place from the region of its muscle; zero or negative inside the region.
double offTheMuscle(Muscle muscle, Vector3 place, const Leg& leg) {
    switch (muscle) {
    case Muscle::calf:
    case Muscle::soleus:
        return aheadOf(place, leg.knee, leg.ankle, leg.shank) + 0.005;
    case Muscle::shin:
        return 0.005 - aheadOf(place, leg.knee, leg.ankle, leg.shank);
    case Muscle::hamstring:
        return aheadOf(place, leg.hip, leg.knee, leg.thigh) + 0.005;
    case Muscle::quadriceps:
        return 0.005 - aheadOf(place, leg.hip, leg.knee, leg.thigh);
    default:
        break;
    }
    return leg.foot.toLocal(place - leg.ankle).y + 0.01;
}

double offTheLeg(Vector3 place, const Leg& leg) {
    double off = 1e9;
    const Vector3 toes = leg.ankle + leg.foot.toWorld({0.1, -0.02, 0});
    const std::array<std::pair<Vector3, Vector3>, 3> bones = {
        {{leg.hip, leg.knee}, {leg.knee, leg.ankle}, {leg.ankle, toes}}};
    for (const auto& [from, to] : bones)
        off = std::min(off, distance(place, lerp(from, to, nearestOf(place, place, from, to).second)));
    return off;
}

/// Middle of the innermost layer of light; empty without light.
std::optional<Point> lightOf(const DrawList& list) {
    std::optional<Point> light;
    for (const Shape& shape : list.shapes)
        if (isGlow(shape, themeOf(Light::day))) light = boundsOf(shape).middle();
    return light;
}

/// Place of a leg's muscle in the picture, in body heights.
Point seenMuscle(const Stretch& stretch, const Leg& leg) {
    const Camera camera(stretch.poses.view.turn, stretch.poses.view.above);
    Bounds bounds;
    for (const Ball& ball : muscleLine(stretch.muscle, leg))
        bounds.add(camera.project(ball.at), 0.3 * ball.radius);
    return bounds.middle();
}

/// Share of the innermost light that no later shape covers.
double seenShareOf(const DrawList& list) {
    std::size_t last = 0;
    for (std::size_t i = 0; i < list.shapes.size(); ++i)
        if (isGlow(list.shapes[i], themeOf(Light::day))) last = i;
    const Shape& light = list.shapes[last];
    const Bounds box = boundsOf(light);
    int all = 0, seen = 0;
    for (int i = 0; i < 400; ++i) {
        const Point at{std::lerp(box.left, box.right, (i % 20 + 0.5) / 20),
                       std::lerp(box.top, box.bottom, (i / 20 + 0.5) / 20)};
        if (!covers(light, at)) continue;
        ++all;
        const bool hidden = std::any_of(list.shapes.begin() + static_cast<std::ptrdiff_t>(last) + 1, list.shapes.end(),
                                        [&](const Shape& shape) { return covers(shape, at); });
        if (!hidden) ++seen;
    }
    return all > 0 ? static_cast<double>(seen) / all : 0;
}

/// True if the light covers the middle of a hand whose palm faces away from the viewer.
bool lightOverHand(const PosedFigure& seen, Side hand) {
    const Sketch sketch = figureSketch({&seen.stretch, seen.worked, seen.moment}, themeOf(Light::day));
    const Arm& arm = seen.skeleton.arms[hand];
    if (dot(arm.palmToward, sketch.camera().toward()) > -0.3) return false;
    DrawList list;
    paint(list, sketch, {{}, 1000}, {});
    const Point place = sketch.camera().project(arm.grip());
    bool over = false;
    for (const Shape& shape : list.shapes)
        if (covers(shape, {place.x * 1000, place.y * 1000})) over = isGlow(shape, themeOf(Light::day));
    return over;
}

} // namespace

TEST_CASE("the glow is on the muscle that the stretch names, of the leg that is worked") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const Leg &worked = seen.skeleton.legs[seen.worked], &other = seen.skeleton.legs[opposite(seen.worked)];
        for (const Ball& ball : muscleLine(seen.stretch.muscle, worked)) {
            faults.note(seen, "glow off its muscle", offTheMuscle(seen.stretch.muscle, ball.at, worked));
            faults.note(seen, "glow off the leg", offTheLeg(ball.at, worked) - 0.05);
            faults.note(seen, "glow nearer to the other leg", offTheLeg(ball.at, worked) - offTheLeg(ball.at, other));
        }
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("the light of the calf lies above that of the soleus, and both end above the heel") {
    const Leg leg = skeletonAt({}, Side::right, {}).legs[Side::right];
    const auto calf = muscleLine(Muscle::calf, leg), soleus = muscleLine(Muscle::soleus, leg);
    CHECK(calf.front().at.y > soleus.front().at.y);
    CHECK(calf.back().at.y > soleus.back().at.y);
    CHECK(soleus.back().at.y > leg.ankle.y);
}

TEST_CASE("on the picture the light is on the side that is named") {
    for (const auto& [id, stretch] : shippedStretches()) {
        if (stretch->legs == Legs::both || stretch->poses.laid != PackPlacement::nothing) continue;
        const std::string& name = id;
        CAPTURE(name);
        // Both sides have the same place in the picture, so their lights are as far apart as their muscles.
        Stretch whole = *stretch;
        whole.poses.view.closeUp = CloseUp::none;
        const auto left = lightOf(drawn(whole, Side::left, {})), right = lightOf(drawn(whole, Side::right, {}));
        REQUIRE(left);
        REQUIRE(right);
        const auto muscle = [&](Side side) { return seenMuscle(whole, skeletonAt(whole.poses, side, {}).legs[side]); };
        const Point a = muscle(Side::left), b = muscle(Side::right);
        const double wide = b.x - a.x, high = b.y - a.y, size = std::hypot(wide, high);
        if (size < 0.02) continue; // In the picture one leg lies in front of the other.
        const double along = ((right->x - left->x) * wide + (right->y - left->y) * high) / size;
        const double aside = std::abs((right->x - left->x) * high - (right->y - left->y) * wide) / size;
        CHECK(along > 0);
        CHECK(aside < 0.1 * along);
    }
}

TEST_CASE("a good part of the light can be seen on either side") {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides) {
            if (stretch->poses.laid != PackPlacement::nothing) continue;
            const double share = seenShareOf(drawn(*stretch, side, {}));
            const std::string& name = id;
            CHECK_MESSAGE(share > 0.25, name << " " << nameOf(side) << ": only " << share << " of it is seen");
        }
}

TEST_CASE("a pack hides the light of the muscle that it lies on") {
    Stretch stretch = shipped("cold-pack");
    for (Side side : bothSides)
        CHECK_FALSE(lightOf(drawn(stretch, side, {})));
    stretch.poses.laid = PackPlacement::nothing;
    CHECK(lightOf(drawn(stretch, Side::right, {})));
}

TEST_CASE("a stretch of both legs in turn glows less than half as strongly as a stretch of one leg") {
    const auto strongest = [](const Stretch& stretch) {
        int alpha = 0;
        for (const Shape& shape : drawn(stretch, Side::right, {}).shapes)
            if (isGlow(shape, themeOf(Light::day))) alpha = std::max<int>(alpha, colorOf(shape).alpha);
        return alpha;
    };
    Stretch walk = shipped("walk-it-off");
    const int inTurn = strongest(walk);
    walk.legs = Legs::one;
    CHECK(inTurn > 0);
    CHECK(inTurn < 0.5 * strongest(walk));
}

TEST_CASE("no hand that lies on the viewer's side of a leg has the light over it") {
    Faults faults;
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides)
            for (const SampledMoment& moment : momentsOf(stretch->poses, 12)) {
                const PosedFigure seen{*stretch, side, moment, skeletonOf(*stretch, side, moment)};
                for (Side hand : bothSides)
                    if (lightOverHand(seen, hand)) faults.note(seen, "light over the hand", 1);
            }
    faults.checkThatThereAreNone();
}

TEST_CASE("there is no glow in the ready pose") {
    FigureMoment ready;
    ready.progress = 0;
    for (const auto& [id, stretch] : shippedStretches())
        CHECK_FALSE(lightOf(drawn(*stretch, Side::left, ready)));
}

TEST_CASE("a muscle that its limb hides has a softer and wider light than one that is seen") {
    const Leg leg = skeletonAt({}, Side::right, {}).legs[Side::right];
    const auto lightFrom = [&](double turn, Muscle muscle) {
        Sketch sketch{Camera{turn, 0}};
        addGlow(sketch, muscle, leg, 1, themeOf(Light::day).glow);
        return sketch;
    };
    const auto alphas = [](const Sketch& sketch) {
        int sum = 0;
        for (const Hull& hull : sketch.parts().front().hulls)
            sum += hull.color.alpha;
        return sum;
    };
    // A camera turned by 80 degrees sees the front of the leg, a camera turned by -80 degrees its back.
    for (const auto& [muscle, hidingTurn] : {std::pair{Muscle::calf, 80.0}, std::pair{Muscle::quadriceps, -80.0},
                                             std::pair{Muscle::hamstring, 80.0}, std::pair{Muscle::shin, -80.0}}) {
        const Sketch hidden = lightFrom(hidingTurn, muscle), seen = lightFrom(-hidingTurn, muscle);
        CHECK(alphas(hidden) < alphas(seen));
        CHECK(alphas(hidden) > 0);
        CHECK(hidden.extent().right - hidden.extent().left > seen.extent().right - seen.extent().left);
    }
}

TEST_CASE("a muscle of the trunk glows on its side, within the body, and on the front or the back as it is named") {
    const Skeleton standing = skeletonAt({}, Side::right, {});
    for (Muscle muscle : {Muscle::hip, Muscle::glutes, Muscle::back, Muscle::neck, Muscle::shoulder, Muscle::chest}) {
        for (Side side : bothSides) {
            const std::vector<Ball> line = muscleLine(muscle, standing, side);
            REQUIRE_FALSE(line.empty());
            for (const Ball& ball : line) {
                const double aside = (ball.at - standing.pelvis).z * sideSign(side);
                CHECK(aside > 0.01);
                CHECK(aside < body::halfShoulders + 0.05);
                const double ahead = (ball.at - standing.pelvis).x;
                if (muscle == Muscle::hip || muscle == Muscle::chest) CHECK(ahead > 0.02);
                if (muscle == Muscle::glutes || muscle == Muscle::back) CHECK(ahead < -0.02);
            }
        }
        CHECK(muscleLine(muscle, standing, Side::right).front().at.z ==
              doctest::Approx(-muscleLine(muscle, standing, Side::left).front().at.z));
    }
    CHECK(muscleLine(Muscle::unknown, standing, Side::right).empty());
}

TEST_CASE("an unknown muscle has no light, and a back seen from the front hardly any") {
    const auto strongest = [](Muscle muscle, double turn) {
        Stretch stretch;
        stretch.muscle = muscle;
        stretch.poses.view = {turn, 8};
        DrawList list;
        drawFigure(list, {&stretch, Side::right, {}}, themeOf(Light::day), {0, 0, 300, 300});
        int most = 0;
        for (const Shape& shape : list.shapes)
            if (isGlow(shape, themeOf(Light::day)))
                std::visit(
                    [&](const auto& one) {
                        if constexpr (requires { one.color; }) most = std::max<int>(most, one.color.alpha);
                    },
                    shape);
        return most;
    };
    CHECK(strongest(Muscle::unknown, 20) == 0);
    CHECK(strongest(Muscle::back, -60) > 60);
    CHECK(strongest(Muscle::back, 60) < 30);
    CHECK(strongest(Muscle::chest, 60) > 60);
}
