#include "figure/body/body_measures.hpp"
#include "figure/body/foot_placement.hpp"
#include "figure/body/skeleton.hpp"
#include "figure/shipped_stretches.hpp"

#include <functional>
#include <string>

// Rules for two consecutive frames, on the whole way into every stretch and through every movement.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Side sides[] = {Side::left, Side::right};
constexpr int frames = 240;

using Film = std::vector<Skeleton>;

/// The pace of the way in as it is played: slow at both ends.
double eased(double s) { return s * s * s * (s * (6 * s - 15) + 10); }

/// The way in at once and pose by pose, and one cycle of each movement.
std::vector<Film> filmsOf(const Poses& poses, Side worked) {
    std::vector<Film> films(1);
    for (int i = 0; i <= frames; ++i)
        films[0].push_back(skeletonAt(poses, worked, {.progress = eased(i / double(frames))}));
    for (std::size_t part = 0; part <= poses.way.size() && !poses.way.empty(); ++part) {
        const double from = progressOfPose(poses, part), to = progressOfPose(poses, part + 1);
        films.emplace_back();
        for (int i = 0; i <= frames; ++i) {
            const double progress = from + (to - from) * eased(i / double(frames));
            films.back().push_back(skeletonAt(poses, worked, {.progress = progress, .from = from, .to = to}));
        }
    }
    for (std::size_t movement = 0; movement < poses.cycles.size(); ++movement) {
        films.emplace_back();
        for (int i = 0; i <= frames; ++i)
            films.back().push_back(skeletonAt(poses, worked, {.cycle = i / double(frames), .movement = movement}));
    }
    return films;
}

/// Calls `look` for each two consecutive frames.
void forEveryPair(const std::function<void(const Stretch&, Side, const Skeleton&, const Skeleton&)>& look) {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side worked : sides) {
            const std::string& name = id;
            CAPTURE(name);
            CAPTURE(nameOf(worked));
            for (const Film& film : filmsOf(stretch->poses, worked))
                for (std::size_t i = 1; i < film.size(); ++i) {
                    CAPTURE(i);
                    look(*stretch, worked, film[i - 1], film[i]);
                }
        }
}

bool isOnStep(const Poses& poses) { return poses.hold.workedLeg.foot == FootContact::onStep; }

/// Height of the foot above the place where it would stand.
double clearance(const Leg& leg, Side side, const Poses& poses) {
    const double standing = isOnStep(poses) ? ankleOnStep(leg.foot, side, 0).y : ankleHeightOf(leg.foot, side);
    return leg.ankle.y - standing;
}

bool lieDown(const Poses& poses) { return poses.support == Support::bed || poses.hold.support == Support::side; }

bool walks(const Poses& poses) {
    return poses.hold.workedLeg.foot == FootContact::free && poses.hold.otherLeg.foot == FootContact::free;
}

} // namespace

TEST_CASE("every joint moves only a little from one frame to the next") {
    forEveryPair([](const Stretch&, Side, const Skeleton& before, const Skeleton& after) {
        CHECK(distance(before.pelvis, after.pelvis) < 0.008);
        CHECK(distance(before.head, after.head) < 0.012);
        for (Side side : sides) {
            CHECK(distance(before.legs[side].knee, after.legs[side].knee) < 0.012);
            CHECK(distance(before.legs[side].ankle, after.legs[side].ankle) < 0.016);
            CHECK(angleBetween(before.legs[side].foot.forward, after.legs[side].foot.forward) < 6);
            CHECK(angleBetween(before.legs[side].foot.up, after.legs[side].foot.up) < 6);
        }
    });
}

TEST_CASE("feet on a floor or a step never slide, except in walking on the spot") {
    forEveryPair([](const Stretch& stretch, Side, const Skeleton& before, const Skeleton& after) {
        const Poses& poses = stretch.poses;
        if (lieDown(poses) || walks(poses)) return;
        for (Side side : sides) {
            const Leg &first = before.legs[side], &then = after.legs[side];
            const bool touches = clearance(first, side, poses) < 0.0002 && clearance(then, side, poses) < 0.0002;
            const auto standing = [&](const Leg& leg) {
                return leg.ankle + leg.foot.toWorld(isOnStep(poses) ? body::ballOfFoot : Vector3{});
            };
            if (touches)
                CHECK(std::hypot(standing(then).x - standing(first).x, standing(then).z - standing(first).z) < 0.001);
        }
    });
}

TEST_CASE("a standing figure rests on a foot in every frame") {
    forEveryPair([](const Stretch& stretch, Side, const Skeleton&, const Skeleton& after) {
        const Poses& poses = stretch.poses;
        if (poses.support != Support::feet) return;
        const double lowest = std::min(clearance(after.legs[Side::left], Side::left, poses),
                                       clearance(after.legs[Side::right], Side::right, poses));
        CHECK(std::abs(lowest) < 0.001);
    });
}

TEST_CASE("a figure that walks on the spot stays there, and its standing foot moves backwards") {
    const Poses& poses = shipped("walk-it-off").poses;
    for (Side worked : sides) {
        const Skeleton ready = skeletonAt(poses, worked, {.progress = 0});
        Skeleton before = skeletonAt(poses, worked, {});
        BothSides<int> lifted, bearing;
        for (int i = 1; i <= frames; ++i) {
            const Skeleton after = skeletonAt(poses, worked, {.cycle = i / double(frames)});
            CAPTURE(i);
            CHECK(std::abs(after.pelvis.x - ready.pelvis.x) < 0.001);
            for (Side side : sides) {
                const double first = clearance(before.legs[side], side, poses);
                const double then = clearance(after.legs[side], side, poses);
                const Leg& leg = after.legs[side];
                if (then > 0.02) ++lifted[side];
                if (first > 0.001 && then < 0.001) CHECK(leg.foot.forward.y > 0.1); // The heel comes down first.
                if (first > 0.001 || then > 0.001) continue;
                ++bearing[side];
                CHECK(leg.ankle.x < before.legs[side].ankle.x);
                CHECK(leg.ankle.x > before.legs[side].ankle.x - 0.004);
            }
            before = after;
        }
        for (Side side : sides) {
            CHECK(lifted[side] > frames / 6);
            CHECK(bearing[side] > frames / 3);
        }
    }
}

TEST_CASE("on the step the heels sink below its edge, and the body with them") {
    const Poses& poses = shipped("heel-drop").poses;
    for (Side side : sides) {
        const Skeleton ready = skeletonAt(poses, Side::right, {.progress = 0}),
                       hold = skeletonAt(poses, Side::right, {});
        const auto heel = [&](const Skeleton& skeleton) {
            const Leg& leg = skeleton.legs[side];
            return leg.ankle.y + leg.foot.toWorld(body::soleBalls[0].at).y - body::soleBalls[0].radius;
        };
        CHECK(heel(ready) > body::stepHeight - 0.002);
        CHECK(heel(hold) < body::stepHeight - 0.02);
        CHECK(heel(hold) > 0.02);
        CHECK(ready.head.y - hold.head.y > 0.01);
    }
}

TEST_CASE("a figure that rises from the bed's edge clears the edge and keeps both feet in place") {
    const Poses& poses = shipped("stand-on-it").poses;
    for (Side worked : sides) {
        const Skeleton ready = skeletonAt(poses, worked, {.progress = 0});
        for (int i = 0; i <= frames; ++i) {
            const Skeleton skeleton = skeletonAt(poses, worked, {.progress = i / double(frames)});
            CHECK(skeleton.pelvis.y > body::bedEdgeHeight + 0.06);
            for (Side side : sides) {
                CHECK(distance(skeleton.legs[side].ankle, ready.legs[side].ankle) < 0.001);
                const Leg& leg = skeleton.legs[side];
                for (int k = 0; k <= 10; ++k) {
                    const Vector3 shank = lerp(leg.knee, leg.ankle, k / 10.0);
                    CHECK(shank.x - 0.04 > body::bedEdge);
                }
            }
        }
        const Skeleton hold = skeletonAt(poses, worked, {});
        CHECK(hold.head.y > 0.85);
        CHECK(hold.pelvis.z * sideSign(worked) > 0.02);
    }
}

TEST_CASE("a sole on the wall touches it and does not go into it") {
    const Poses& poses = shipped("wall-press-seated").poses;
    for (Side worked : sides)
        for (int i = 0; i <= frames; ++i) {
            const Skeleton skeleton = skeletonAt(poses, worked, {.progress = i / double(frames)});
            for (Side side : sides) {
                double farthest = 0;
                for (const body::FootBall& ball : body::soleBalls) {
                    const Leg& leg = skeleton.legs[side];
                    const Vector3 at = leg.foot.toWorld({ball.at.x, ball.at.y, ball.at.z * sideSign(side)});
                    farthest = std::max(farthest, leg.ankle.x + at.x + ball.radius);
                }
                CHECK(farthest < poses.wall + 0.002);
                if (i == frames && side == worked) CHECK(farthest > poses.wall - 0.002);
            }
        }
}

TEST_CASE("a lying body does not sink into the bed") {
    for (const char* id : {"hamstring-lying", "ankle-circles-bed", "quad-side-lying"})
        for (Side worked : sides)
            for (int i = 0; i <= frames; ++i) {
                const Skeleton skeleton = skeletonAt(shipped(id).poses, worked, {.progress = i / double(frames)});
                CAPTURE(id);
                CAPTURE(nameOf(worked));
                CAPTURE(i);
                CHECK(skeleton.head.y > 0.055);
                for (Side side : sides) {
                    const Leg& leg = skeleton.legs[side];
                    CHECK(leg.hip.y > body::hipRadius - 0.001);
                    CHECK(leg.knee.y > 0.038);
                    CHECK(clearance(leg, side, shipped(id).poses) > -0.002);
                }
            }
}
