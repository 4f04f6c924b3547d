#include "figure/things/props.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/body_shape.hpp"
#include "figure/body/foot_placement.hpp"
#include "figure/things/furniture_measures.hpp"

#include <algorithm>

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

/// Adds the shadow on the mattress under a limb from `from` to `to`.
void addShadowUnder(Sketch& sketch, Vector3 from, Vector3 to, double half, const PropColors& colors) {
    const double strength = std::clamp(1 - (from.y + to.y) / 2 / 0.24, 0.0, 1.0);
    if (strength <= 0) return;
    std::vector<Ball> rim = flatRim({from.x, 0.001, from.z}, half, half, 20);
    for (const Ball& ball : flatRim({to.x, 0.001, to.z}, half * 0.8, half * 0.8, 20))
        rim.push_back(ball);
    sketch.beginPart(PartKind::soft);
    sketch.add(rim, faded(colors.shadow, strength));
}

/// A place on the shank, `angle` degrees round it from its front and `grown` above its skin.
Vector3 onShank(const Leg& leg, double along, double angle, double grown) {
    const LimbSection section = sectionAt(shankSections, along);
    const Vector3 out = leg.shank.forward * std::cos(radians(angle)) + leg.shank.right * std::sin(radians(angle));
    return lerp(leg.knee, leg.ankle, along) + leg.shank.forward * section.ahead + out * (section.radius + grown);
}

/// Cloth round the shank between two shares of its length, `grown` above the skin.
void addWrap(Sketch& sketch, const Leg& leg, std::pair<double, double> along, double grown, Color color) {
    constexpr int count = 28;
    std::vector<Ball> rims;
    for (double at : {along.first, along.second})
        for (int i = 0; i < count; ++i)
            rims.push_back({onShank(leg, at, 360.0 * i / count, grown), 0});
    sketch.add(rims, color);
}

/// A strand of the towel from a fist to the foot: narrow in the fist, wide toward the foot, hanging by `sag` in its
/// middle.
std::vector<Ball> hangingStrand(Vector3 fist, Vector3 edge, double sag) {
    constexpr int pieces = 10;
    std::vector<Ball> strand;
    for (int i = 0; i <= pieces; ++i) {
        const double share = static_cast<double>(i) / pieces;
        Vector3 place = lerp(fist, edge, share) - Vector3{0, sag * 4 * share * (1 - share), 0};
        place.y = std::max(place.y, bandRadius);
        strand.push_back({place, lerp(0.009, bandRadius, std::min(1.0, 2.5 * share))});
    }
    return strand;
}

} // namespace

double floorHeight(Support support) {
    const bool inBed = support == Support::bed || support == Support::back || support == Support::side;
    return inBed ? -body::bedHeight : 0;
}

void addFloor(Sketch& sketch, double height, double left, double right, const PropColors& colors) {
    sketch.beginPart();
    // Fuller than an ellipse, so that things at its ends also stand on it.
    constexpr double fullness = 0.62;
    const auto full = [](double share) { return std::copysign(std::pow(std::abs(share), fullness), share); };
    std::vector<Ball> rim = flatRim({}, 1, 1, 64);
    for (Ball& ball : rim)
        ball.at = {lerp(left, right, (1 + full(ball.at.x)) / 2), height, 0.24 * full(ball.at.z)};
    sketch.add(rim, colors.floor);
}

void addFootShadow(Sketch& sketch, const Leg& leg, Side side, const PropColors& colors) {
    const auto place = [&](const body::FootBall& ball) {
        return leg.ankle + leg.foot.toWorld({ball.at.x, ball.at.y, ball.at.z * sideSign(side)});
    };
    const auto above = [&](const body::FootBall& ball) { return place(ball).y - ball.radius; };
    const body::FootBall& lowest = *std::ranges::min_element(body::soleBalls, {}, above);
    const double strength = std::clamp(1 - above(lowest) / 0.12, 0.0, 1.0);
    if (strength <= 0) return;
    sketch.beginPart(PartKind::soft);
    for (double grown : {0.034, 0.022}) {
        std::vector<Ball> rim;
        // A flat foot is near the ground all over; with the toes up, only the heel is.
        for (const body::FootBall& ball : body::soleBalls) {
            const double near = std::clamp(1 - (above(ball) - above(lowest)) / 0.06, 0.0, 1.0);
            const Vector3 middle = lerp(place(lowest), place(ball), near);
            for (const Ball& corner : flatRim({middle.x, 0, middle.z}, grown, grown * 0.8, 20))
                rim.push_back(corner);
        }
        sketch.add(rim, faded(colors.shadow, strength));
    }
}

void addLyingShadows(Sketch& sketch, const Skeleton& skeleton, const PropColors& colors) {
    addShadowUnder(sketch, skeleton.pelvis, skeleton.neckBase, 0.125, colors);
    for (Side side : {Side::left, Side::right}) {
        const Leg& leg = skeleton.legs[side];
        addShadowUnder(sketch, leg.hip, leg.knee, 0.075, colors);
        addShadowUnder(sketch, leg.knee, leg.ankle, 0.055, colors);
    }
}

/// Two corners of the towel on each thigh, the far thigh first. They move to `hands` as `takenUp` goes from 0 to 1.
std::vector<Ball> foldedCorners(const Skeleton& skeleton, Vector3 hands, double takenUp) {
    std::vector<Ball> corners;
    for (Side side : {Side::left, Side::right})
        for (double along : {0.5, 0.76}) {
            const Leg& leg = skeleton.legs[side];
            const Vector3 on =
                lerp(leg.hip, leg.knee, along) + leg.thigh.forward * sectionAt(thighSections, along).radius;
            corners.push_back({lerp(on + Vector3{0, 0, 0.045 * sideSign(side)}, hands, takenUp), 0.011});
        }
    return corners;
}

TowelBand towelBand(const Skeleton& skeleton, Side worked, double progress) {
    const TowelLoop loop = towelLoop(skeleton.legs[worked], worked);
    const Vector3 left = skeleton.arms[Side::left].grip(), right = skeleton.arms[Side::right].grip();
    const Vector3 folded = lerp(left, right, 0.5) + Vector3{0.03, -0.02, 0};
    const double share = std::clamp((progress - 0.5) / 0.42, 0.0, 1.0), down = share * share * (3 - 2 * share);
    const auto on = [&](Vector3 place, double aside) { return lerp(folded + Vector3{0, 0, aside}, place, down); };
    const double sag = 0.016 * down + 0.36 * down * (1 - down);
    const double takenUp = std::clamp((progress - 0.12) / 0.36, 0.0, 1.0);
    TowelBand band;
    if (takenUp < 1) band.folded = foldedCorners(skeleton, folded, takenUp);
    BothSides<Vector3> edges;
    for (Side side : {Side::left, Side::right}) {
        edges[side] = on(side == worked ? loop.outer : loop.inner, 0.03 * sideSign(side));
        const Vector3 grip = side == Side::left ? left : right;
        // The rest of the towel hangs out of each fist. On the way it hangs over the outer edge of the thigh.
        const double tail = lerp(0.13 * takenUp, 0.06, down);
        const Vector3 over{0, 0, 0.06 * takenUp * (1 - down) * sideSign(side)};
        band.ends[side] = {{grip + over + Vector3{-0.006, -tail, 0}, bandRadius},
                           {grip + over + Vector3{-0.003, -0.2 * tail, 0}, 0.012},
                           {grip, 0.009}};
        for (const Ball& ball : hangingStrand(grip, edges[side], sag))
            band.ends[side].push_back(ball);
    }
    band.loop = {{edges[Side::left], bandRadius}, {on(loop.under, 0), bandRadius}, {edges[Side::right], bandRadius}};
    return band;
}

void addFolded(Sketch& sketch, const std::vector<Ball>& corners, const PropColors& colors) {
    sketch.beginPart();
    sketch.add(corners, colors.towelEdge);
    std::vector<Ball> upper = corners;
    for (Ball& ball : upper) {
        ball.radius -= 0.003;
        ball.at.y += 0.003;
    }
    sketch.add(upper, colors.towel);
}

void addBand(Sketch& sketch, const std::vector<Ball>& band, bool near, const PropColors& colors) {
    const Color cloth = near ? colors.towel : tint(colors.towel, colors.towelEdge, 0.7);
    std::vector<Ball> inner = band;
    for (Ball& ball : inner) {
        ball.radius -= 0.0022;
        ball.at.y += 0.0012;
    }
    sketch.beginPart();
    sketch.addChain(band, colors.towelEdge);
    sketch.addChain(inner, cloth);
}

void addPack(Sketch& sketch, const Leg& leg, bool warm, double laid, const PackColors& colors) {
    if (laid <= 0) return;
    const auto wrap = [&](std::pair<double, double> along, double grown, Color color) {
        addWrap(sketch, leg, along, grown * laid, color);
    };
    sketch.beginPart();
    // The hems are a little wider than the towel, and the towel is longer than the pack.
    wrap({0.045, 0.30}, 0.0095, colors.hem);
    wrap({0.30, 0.755}, 0.0095, colors.hem);
    wrap({0.06, 0.30}, 0.007, colors.towel);
    wrap({0.30, 0.74}, 0.007, colors.towel);
    wrap({0.13, 0.30}, 0.013, colors.pack);
    wrap({0.30, 0.64}, 0.013, colors.pack);
    if (!warm) {
        for (double along : {0.255, 0.385, 0.51})
            wrap({along, along + 0.012}, 0.0135, colors.seam);
        return;
    }
    for (double angle : {30.0, 80.0, 130.0, 180.0, 230.0, 280.0, 330.0}) {
        const Vector3 low = onShank(leg, 0.58, angle, 0.012 * laid), high = onShank(leg, 0.2, angle, 0.012 * laid);
        const Vector3 out = low - lerp(leg.knee, leg.ankle, 0.58);
        if (dot(normalized(out), sketch.camera().toward()) > 0.3)
            sketch.add({{high, 0.002}, {low, 0.002}}, colors.seam);
    }
}

} // namespace unknot
