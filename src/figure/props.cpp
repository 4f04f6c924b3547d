#include "figure/props.hpp"

#include "figure/body.hpp"
#include "figure/flesh.hpp"
#include "figure/places.hpp"

namespace unknot {

namespace {

constexpr double bandRadius = 0.015;

/// An ellipse that lies flat.
std::vector<Ball> flatRim(Vector3 center, double ahead, double aside, int count) {
    std::vector<Ball> rim;
    for (int i = 0; i < count; ++i) {
        const double angle = radians(360.0 * i / count);
        rim.push_back({center + Vector3{ahead * std::cos(angle), 0, aside * std::sin(angle)}, 0});
    }
    return rim;
}

/// What of a limb from `from` to `to` darkens the mattress under it.
void addShadowUnder(Sketch& sketch, Vector3 from, Vector3 to, double half, const PropTones& tones) {
    const double strength = std::clamp(1 - (from.y + to.y) / 2 / 0.24, 0.0, 1.0);
    if (strength <= 0) return;
    std::vector<Ball> rim = flatRim({from.x, 0.001, from.z}, half, half, 20);
    for (const Ball& ball : flatRim({to.x, 0.001, to.z}, half * 0.8, half * 0.8, 20))
        rim.push_back(ball);
    sketch.beginPart(PartKind::light);
    sketch.add(rim, faded(tones.shadow, strength));
}

/// Round the shank, `grown` over its skin.
std::vector<Ball> shankRim(const Leg& leg, double along, double grown) {
    constexpr int count = 28;
    const Ring ring = ringAt(shankRings, along);
    const Vector3 middle = mix(leg.knee, leg.ankle, along) + leg.shank.forward * ring.ahead;
    std::vector<Ball> rim;
    for (int i = 0; i < count; ++i) {
        const double angle = radians(360.0 * i / count);
        const Vector3 out = leg.shank.forward * std::cos(angle) + leg.shank.right * std::sin(angle);
        rim.push_back({middle + out * (ring.radius + grown), 0});
    }
    return rim;
}

} // namespace

double floorHeight(Support support) {
    const bool inBed = support == Support::bed || support == Support::back || support == Support::side;
    return inBed ? -body::bedHeight : 0;
}

void addFloor(Sketch& sketch, double height, double left, double right, const PropTones& tones) {
    sketch.beginPart();
    sketch.add(flatRim({(left + right) / 2, height, 0}, (right - left) / 2, 0.24, 64), tones.floor);
}

void addFootShadow(Sketch& sketch, const Leg& leg, Side side, const PropTones& tones) {
    const double above = leg.ankle.y - ankleHeightOf(leg.foot, side);
    const double strength = std::clamp(1 - above / 0.12, 0.0, 1.0);
    if (strength <= 0) return;
    const Vector3 middle = leg.ankle + leg.foot.forward * 0.04;
    sketch.beginPart(PartKind::light);
    for (double grown : {1.0, 0.8})
        sketch.add(flatRim({middle.x, 0, middle.z}, 0.098 * grown, 0.05 * grown, 40), faded(tones.shadow, strength));
}

void addLyingShadows(Sketch& sketch, const Skeleton& skeleton, const PropTones& tones) {
    addShadowUnder(sketch, skeleton.pelvis, skeleton.neckBase, 0.125, tones);
    for (Side side : {Side::left, Side::right}) {
        const Leg& leg = skeleton.legs[side];
        addShadowUnder(sketch, leg.hip, leg.knee, 0.075, tones);
        addShadowUnder(sketch, leg.knee, leg.ankle, 0.055, tones);
    }
}

TowelBand towelBand(const Skeleton& skeleton, Side worked, double taut) {
    const TowelLoop loop = towelLoop(skeleton.legs[worked], worked);
    const Vector3 left = skeleton.arms[Side::left].grip(), right = skeleton.arms[Side::right].grip();
    const Vector3 between = mix(left, right, 0.5) + Vector3{0.03, -0.02, 0};
    const auto on = [&](Vector3 place, double aside) { return mix(between + Vector3{0, 0, aside}, place, taut); };
    const bool rightIsOuter = worked == Side::right;
    const Vector3 rightEdge = on(rightIsOuter ? loop.outer : loop.inner, 0.03);
    const Vector3 leftEdge = on(rightIsOuter ? loop.inner : loop.outer, -0.03);
    const Vector3 under = on(loop.under, 0);
    TowelBand band;
    // A short end hangs out of each fist.
    for (Side side : {Side::left, Side::right}) {
        const Vector3 grip = side == Side::left ? left : right;
        const Vector3 edge = side == Side::left ? leftEdge : rightEdge;
        const Vector3 tail = grip + Vector3{-0.012, -0.07, 0};
        band.ends[side] = {{tail, bandRadius * 1.25}, {grip, bandRadius * 0.8}, {edge, bandRadius}};
    }
    band.loop = {{leftEdge, bandRadius}, {under, bandRadius * 1.1}, {rightEdge, bandRadius}};
    return band;
}

void addBand(Sketch& sketch, const std::vector<Ball>& band, const PropTones& tones) {
    sketch.beginPart();
    sketch.addChain(band, tones.towelEdge);
    std::vector<Ball> inner = band;
    for (Ball& ball : inner)
        ball.radius *= 0.74;
    sketch.addChain(inner, tones.towel);
}

void addPack(Sketch& sketch, const Leg& leg, double laid, const PropTones& tones) {
    if (laid <= 0) return;
    const auto wrap = [&](double from, double to, double thick, Color color) {
        std::vector<Ball> rims;
        for (double along : {from, to})
            for (const Ball& ball : shankRim(leg, along, thick * laid))
                rims.push_back(ball);
        sketch.add(rims, color);
    };
    sketch.beginPart();
    wrap(0.1, 0.3, 0.009, tones.pack);
    wrap(0.3, 0.66, 0.01, tones.pack);
    // Two bands hold it.
    wrap(0.19, 0.24, 0.0115, tones.towelEdge);
    wrap(0.5, 0.55, 0.0125, tones.towelEdge);
}

} // namespace unknot
