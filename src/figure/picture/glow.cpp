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
    default:
        break;
    }
    const auto at = [&](double x, double y) { return leg.ankle + leg.foot.toWorld({x, y, 0}); };
    return {{at(-0.005, -0.026), 0.010}, {at(0.03, -0.025), 0.011}, {at(0.066, -0.027), 0.010}};
}

std::vector<Ball> muscleLine(Muscle muscle, const Skeleton& skeleton, Side side) {
    const double sign = sideSign(side);
    const Frame &low = skeleton.lowerTrunk, &chest = skeleton.chest;
    const Leg& leg = skeleton.legs[side];
    const Arm& arm = skeleton.arms[side];
    const auto onTrunk = [&](Vector3 at, const Frame& frame, double ahead, double up, double aside) {
        return at + frame.toWorld({ahead, up, sign * aside});
    };
    switch (muscle) {
    case Muscle::hip:
        return {{onTrunk(leg.hip, low, 0.048, 0.045, 0), 0.019},
                {leg.hip + normalized(low.forward + leg.thigh.forward) * 0.056, 0.023},
                {lerp(leg.hip, leg.knee, 0.22) + leg.thigh.forward * 0.052, 0.019}};
    case Muscle::glutes:
        return {{onTrunk(leg.hip, low, -0.046, 0.05, 0), 0.024}, {onTrunk(leg.hip, low, -0.05, -0.012, 0), 0.029}};
    case Muscle::back:
        return {{onTrunk(skeleton.waist, low, -0.046, -0.05, 0.03), 0.020},
                {onTrunk(skeleton.waist, chest, -0.048, 0.02, 0.032), 0.022},
                {onTrunk(skeleton.neckBase, chest, -0.05, -0.065, 0.038), 0.024}};
    case Muscle::chest:
        return {{onTrunk(skeleton.neckBase, chest, 0.056, -0.075, 0.035), 0.025},
                {onTrunk(skeleton.neckBase, chest, 0.044, -0.055, 0.075), 0.019}};
    case Muscle::neck:
        return {{onTrunk(skeleton.neckBase, chest, -0.01, -0.008, 0.048), 0.014},
                {onTrunk(lerp(skeleton.neckBase, skeleton.head, 0.35), chest, -0.008, 0, 0.028), 0.015},
                {onTrunk(skeleton.head, skeleton.skull, -0.022, -0.044, 0.028), 0.012}};
    case Muscle::shoulder:
        return {{onTrunk(arm.shoulder, chest, 0, 0.014, 0.012), 0.027}, {lerp(arm.shoulder, arm.elbow, 0.34), 0.024}};
    default:
        break;
    }
    return {};
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
    default:
        break;
    }
    return -leg.foot.up;
}

/// Likewise for the trunk and the neck.
Vector3 outOfTrunk(Muscle muscle, const Skeleton& skeleton, Side side) {
    switch (muscle) {
    case Muscle::glutes:
        return -skeleton.lowerTrunk.forward;
    case Muscle::back:
        return -skeleton.chest.forward;
    case Muscle::chest:
        return skeleton.chest.forward;
    case Muscle::neck:
    case Muscle::shoulder:
        return skeleton.chest.right * sideSign(side);
    default:
        break;
    }
    return skeleton.lowerTrunk.forward;
}

/// 0 for a muscle in view or on the limb's edge, 1 for a muscle behind its limb.
double hiddenShare(Vector3 outward, const Camera& camera) {
    return std::clamp(-1.4 * dot(outward, camera.toward()) - 0.2, 0.0, 1.0);
}

/// A muscle behind its limb shows only as a soft halo round the limb's edges, `halo` as strong. The trunk is too wide
/// for that: its light would lie on the wrong side.
constexpr double haloOfLimb = 0.62, haloOfTrunk = 0;

struct MuscleLight {
    std::vector<Ball> line;
    Vector3 outward;
    double halo;
};

void addLight(Sketch& sketch, const MuscleLight& light, double strength, Color color) {
    if (strength <= 0 || light.line.empty()) return;
    constexpr int layers = 10;
    const double hidden = hiddenShare(light.outward, sketch.camera());
    const double shown = strength * lerp(1, light.halo, hidden);
    const double widest = lerp(1.95, 2.3, hidden), narrowest = lerp(0.35, 0.85, hidden);
    sketch.beginPart(PartKind::soft);
    for (int layer = 0; layer < layers; ++layer) {
        const double inward = static_cast<double>(layer) / (layers - 1);
        std::vector<Ball> balls = light.line;
        for (Ball& ball : balls)
            ball.radius *= lerp(widest, narrowest, inward);
        // One hull instead of a chain, because overlapping transparent shapes would make bright spots.
        sketch.add(balls, faded(color, shown * lerp(0.04, 0.31, inward)));
    }
}

} // namespace

void addGlow(Sketch& sketch, Muscle muscle, const Leg& leg, double strength, Color color) {
    addLight(sketch, {muscleLine(muscle, leg), outOfLimb(muscle, leg), haloOfLimb}, strength, color);
}

void addGlow(Sketch& sketch, Muscle muscle, const Skeleton& skeleton, Side side, double strength, Color color) {
    addLight(sketch, {muscleLine(muscle, skeleton, side), outOfTrunk(muscle, skeleton, side), haloOfTrunk}, strength,
             color);
}

} // namespace unknot
