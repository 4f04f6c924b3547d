#include "figure/mannequin.hpp"

#include "figure/body.hpp"

#include <array>

namespace unknot {

namespace {

/// Radius of a limb at a share of its bone, and how far its flesh lies in front of the bone.
struct Ring {
    double along, radius, ahead;
};

constexpr std::array<Ring, 6> thighRings = {{{0.0, 0.064, -0.002},
                                             {0.2, 0.0635, 0.002},
                                             {0.45, 0.057, 0.004},
                                             {0.7, 0.049, 0.003},
                                             {0.9, 0.0425, 0.001},
                                             {1.0, 0.041, 0.0}}};
constexpr std::array<Ring, 7> shankRings = {{{0.0, 0.041, 0.0},
                                             {0.1, 0.0395, -0.003},
                                             {0.28, 0.0425, -0.009},
                                             {0.42, 0.0395, -0.009},
                                             {0.62, 0.031, -0.005},
                                             {0.85, 0.0245, -0.001},
                                             {1.0, 0.0245, 0.0}}};
constexpr std::array<Ring, 4> upperArmRings = {
    {{0.0, 0.035, 0}, {0.35, 0.0335, 0.001}, {0.7, 0.029, 0}, {1.0, 0.0265, 0}}};
constexpr std::array<Ring, 4> forearmRings = {
    {{0.0, 0.0265, 0}, {0.25, 0.0275, 0}, {0.65, 0.0215, 0}, {1.0, 0.0165, 0}}};

void addLimb(Sketch& sketch, std::span<const Ring> rings, Vector3 from, Vector3 to, Vector3 front, Color color) {
    std::vector<Ball> balls;
    for (const Ring& ring : rings)
        balls.push_back({mix(from, to, ring.along) + front * ring.ahead, ring.radius});
    sketch.addChain(balls, color);
}

void addHand(Sketch& sketch, const Arm& arm, Side side, const LimbTones& tones) {
    const Vector3 across = direction(cross(arm.along, arm.palmToward)) * outward(side);
    const auto at = [&](double along, double toThumb, double toPalm) {
        return arm.wrist + arm.along * along + across * toThumb + arm.palmToward * toPalm;
    };
    sketch.add({{at(0, 0, 0), 0.0165}, {at(0.046, 0.012, 0), 0.012}, {at(0.044, -0.012, 0), 0.0115}}, tones.skin);
    sketch.add({{at(0.044, 0.011, 0), 0.0115},
                {at(0.042, -0.012, 0), 0.0115},
                {at(0.084, 0.007, 0.007), 0.0075},
                {at(0.080, -0.008, 0.007), 0.0075}},
               tones.skin);
    sketch.add({{at(0.018, 0.012, 0.002), 0.011}, {at(0.044, 0.028, 0.006), 0.0075}}, tones.skin);
}

void addShorts(Sketch& sketch, const Leg& leg, Color color) {
    const Vector3 hem = mix(leg.hip, leg.knee, 0.44) + leg.thigh.forward * 0.003;
    sketch.addSleeve({leg.hip, 0.068}, {hem, 0.065}, color);
}

} // namespace

LimbTones limbTones(const Theme& theme, bool near) {
    if (near) return {theme.skinNear, theme.skinFar, theme.shirtNear, theme.shortsNear};
    return {theme.skinFar, theme.skinFar, theme.shirtFar, theme.shortsFar};
}

void addArm(Sketch& sketch, const Arm& arm, Side side, const LimbTones& tones) {
    sketch.beginPart();
    const Vector3 none{};
    addLimb(sketch, forearmRings, arm.elbow, arm.wrist, none, tones.skin);
    addHand(sketch, arm, side, tones);
    addLimb(sketch, upperArmRings, arm.shoulder, arm.elbow, none, tones.skin);
    sketch.addSleeve({arm.shoulder, 0.0395}, {mix(arm.shoulder, arm.elbow, 0.55), 0.0385}, tones.shirt);
}

void addShank(Sketch& sketch, const Leg& leg, const LimbTones& tones) {
    addLimb(sketch, shankRings, leg.knee, leg.ankle, leg.shank.forward, tones.skin);
}

void addFoot(Sketch& sketch, const Leg& leg, Side side, const LimbTones& tones) {
    const auto at = [&](double x, double y, double z) { return leg.ankle + leg.foot.out({x, y, z * outward(side)}); };
    const auto& sole = body::soleBalls;
    const auto ball = [&](std::size_t i) { return Ball{at(sole[i].at.x, sole[i].at.y, sole[i].at.z), sole[i].radius}; };
    const Ball heel = ball(0), inner = ball(1), outer = ball(2), bigToe = ball(3), littleToe = ball(4);
    const Ball instep{at(0.026, -0.002, -0.002), 0.0225}, bridge{at(0.052, -0.0145, -0.004), 0.0185};

    sketch.add({heel, {at(-0.012, 0.012, 0), 0.0225}, {leg.ankle, 0.0245}}, tones.skin);
    sketch.add({heel, {at(0, -0.002, 0), 0.0245}, instep}, tones.skin);
    sketch.add({{at(-0.018, -0.021, 0.004), 0.019}, {at(0.03, -0.0245, 0.014), 0.0135}, outer}, tones.skin);
    sketch.add({instep, {at(0.0, -0.012, 0), 0.024}, bridge, {at(0.035, -0.019, -0.008), 0.0165}}, tones.skin);
    sketch.add({bridge, inner, outer, {at(0.036, -0.018, 0.004), 0.017}}, tones.skin);
    sketch.add({inner, {at(0.082, -0.0285, -0.003), 0.0095}, {at(0.077, -0.029, 0.009), 0.0095}, outer}, tones.skin);

    sketch.add({outer, littleToe}, tones.skin);
    sketch.add({{at(0.074, -0.0295, 0.012), 0.0085}, {at(0.102, -0.0335, 0.0145), 0.0065}}, tones.skin);
    sketch.add({{at(0.079, -0.029, 0.005), 0.0088}, {at(0.110, -0.0332, 0.0055), 0.0068}}, tones.skin);
    sketch.add({{at(0.082, -0.0285, -0.004), 0.009}, {at(0.116, -0.0328, -0.0045), 0.0072}}, tones.skin);
    sketch.add({inner, {at(0.1, -0.0285, -0.0175), 0.0105}}, tones.skin);
    sketch.add({{at(0.1, -0.0285, -0.0175), 0.0105}, bigToe}, tones.skin);
}

void addLeg(Sketch& sketch, const Leg& leg, Side side, const LimbTones& tones) {
    sketch.beginPart();
    addFoot(sketch, leg, side, tones);
    addShank(sketch, leg, tones);
    addLimb(sketch, thighRings, leg.hip, leg.knee, leg.thigh.forward, tones.skin);
    addShorts(sketch, leg, tones.shorts);
}

void addTrunk(Sketch& sketch, const Skeleton& s, const Theme& theme, double breath) {
    const auto pair = [](Vector3 middle, Vector3 aside, double radius) {
        return std::array<Ball, 2>{{{middle + aside, radius}, {middle - aside, radius}}};
    };
    const Frame &low = s.lowerTrunk, &chest = s.chest;
    const Vector3 hips = s.pelvis - low.forward * 0.008;
    const auto seat = pair(hips, low.right * 0.045, 0.064);
    const auto belt = pair(s.pelvis + low.up * 0.05, low.right * 0.045, 0.058);
    const auto hem = pair(s.pelvis + low.up * 0.022, low.right * 0.05, 0.061);
    const auto waist = pair(s.waist - low.up * 0.01 + low.forward * 0.002, low.right * 0.042, 0.058);
    const double deep = 0.067 + 0.0025 * breath;
    const auto ribs = pair(s.neckBase - chest.up * 0.085 + chest.forward * 0.006, chest.right * 0.055, deep);
    const auto shoulders = pair(s.neckBase - chest.up * 0.032, chest.right * 0.082, 0.04);
    const Ball nape{s.neckBase + chest.up * 0.008 - chest.forward * 0.004, 0.036};

    sketch.beginPart();
    sketch.add({{s.neckBase - chest.up * 0.01, 0.034}, {s.head - s.skull.up * 0.022 - s.skull.forward * 0.016, 0.0335}},
               theme.skinFar);
    sketch.add({seat[0], seat[1], belt[0], belt[1]}, theme.shortsNear);
    sketch.add({hem[0], hem[1], waist[0], waist[1]}, theme.shirtNear);
    sketch.add({waist[0], waist[1], ribs[0], ribs[1]}, theme.shirtNear);
    sketch.add({ribs[0], ribs[1], shoulders[0], shoulders[1], nape}, theme.shirtNear);
}

void addHead(Sketch& sketch, const Skeleton& s, const Theme& theme) {
    const auto at = [&](double ahead, double up, double aside) { return s.head + s.skull.out({ahead, up, aside}); };
    sketch.beginPart();
    sketch.add({{at(-0.008, 0.014, 0), 0.0605}, {at(-0.030, -0.022, 0), 0.036}, {at(0.014, 0.03, 0), 0.043}},
               theme.hair);
    sketch.add({{at(0.020, 0.002, 0), 0.0395},
                {at(0.0, -0.012, 0.0), 0.036},
                {at(0.033, -0.052, 0), 0.0175},
                {at(-0.010, -0.036, 0), 0.021}},
               theme.skinNear);
    sketch.add({{at(0.052, -0.004, 0), 0.009}, {at(0.059, -0.017, 0), 0.0075}}, theme.skinNear);
    sketch.add({{at(-0.017, -0.002, 0.05), 0.012}, {at(-0.014, -0.014, 0.05), 0.009}}, theme.skinFar);
}

} // namespace unknot
