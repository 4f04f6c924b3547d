#include "figure/picture/glow.hpp"

#include "figure/picture/tint.hpp"

#include <array>

namespace unknot {

namespace {

/// A place on a bone: its share of the bone's length, its distance in front of the bone, and the muscle's radius there.
struct Belly {
    double along, ahead, radius;
};

std::vector<Ball> onBone(std::span<const Belly> bellies, Vector3 from, Vector3 to, Vector3 front) {
    std::vector<Ball> line;
    for (const Belly& belly : bellies)
        line.push_back({lerp(from, to, belly.along) + front * belly.ahead, belly.radius});
    return line;
}

constexpr std::array<Belly, 3> calf = {{{0.12, -0.016, 0.021}, {0.32, -0.023, 0.025}, {0.56, -0.016, 0.015}}};
constexpr std::array<Belly, 3> soleus = {{{0.42, -0.020, 0.018}, {0.62, -0.014, 0.018}, {0.86, -0.010, 0.011}}};
constexpr std::array<Belly, 4> hamstring = {
    {{0.14, -0.038, 0.018}, {0.36, -0.034, 0.023}, {0.64, -0.027, 0.022}, {0.94, -0.020, 0.014}}};
constexpr std::array<Belly, 3> quadriceps = {{{0.22, 0.034, 0.024}, {0.52, 0.031, 0.027}, {0.84, 0.022, 0.018}}};
constexpr std::array<Belly, 3> shin = {{{0.12, 0.018, 0.015}, {0.40, 0.016, 0.017}, {0.75, 0.010, 0.011}}};

} // namespace

std::vector<Ball> muscleLine(Muscle muscle, const Leg& leg) {
    switch (muscle) {
    case Muscle::calf:
        return onBone(calf, leg.knee, leg.ankle, leg.shank.forward);
    case Muscle::soleus:
        return onBone(soleus, leg.knee, leg.ankle, leg.shank.forward);
    case Muscle::hamstring:
        return onBone(hamstring, leg.hip, leg.knee, leg.thigh.forward);
    case Muscle::quadriceps:
        return onBone(quadriceps, leg.hip, leg.knee, leg.thigh.forward);
    case Muscle::shin:
        return onBone(shin, leg.knee, leg.ankle, leg.shank.forward);
    case Muscle::arch:
        break;
    }
    const auto at = [&](double x, double y) { return leg.ankle + leg.foot.toWorld({x, y, 0}); };
    return {{at(-0.005, -0.026), 0.010}, {at(0.03, -0.025), 0.011}, {at(0.066, -0.027), 0.010}};
}

namespace {

/// The direction from the limb's bone to the muscle.
Vector3 outOfLimb(Muscle muscle, const Leg& leg) {
    switch (muscle) {
    case Muscle::calf:
    case Muscle::soleus:
        return -leg.shank.forward;
    case Muscle::hamstring:
        return -leg.thigh.forward;
    case Muscle::quadriceps:
        return leg.thigh.forward;
    case Muscle::shin:
        return leg.shank.forward;
    case Muscle::arch:
        break;
    }
    return -leg.foot.up;
}

/// 0 for a muscle in view or on the limb's edge, 1 for a muscle behind its limb.
double hiddenShare(Muscle muscle, const Leg& leg, const Camera& camera) {
    return std::clamp(-1.4 * dot(outOfLimb(muscle, leg), camera.toward()) - 0.2, 0.0, 1.0);
}

} // namespace

void addGlow(Sketch& sketch, Muscle muscle, const Leg& leg, double strength, Color color) {
    if (strength <= 0) return;
    constexpr int layers = 10;
    const std::vector<Ball> line = muscleLine(muscle, leg);
    // A muscle behind its limb shows only as a soft halo round the limb's edges.
    const double hidden = hiddenShare(muscle, leg, sketch.camera());
    const double shown = strength * lerp(1, 0.62, hidden);
    const double widest = lerp(1.95, 2.3, hidden), narrowest = lerp(0.35, 0.85, hidden);
    sketch.beginPart(PartKind::soft);
    for (int layer = 0; layer < layers; ++layer) {
        const double inward = static_cast<double>(layer) / (layers - 1);
        std::vector<Ball> balls = line;
        for (Ball& ball : balls)
            ball.radius *= lerp(widest, narrowest, inward);
        // One hull instead of a chain, because overlapping transparent shapes would make bright spots.
        sketch.add(balls, faded(color, shown * lerp(0.04, 0.31, inward)));
    }
}

} // namespace unknot
