#include "figure/close_up/calf.hpp"

#include "figure/close_up/hand_arrow.hpp"
#include "figure/picture/glow.hpp"
#include "figure/picture/limb_pieces.hpp"
#include "figure/picture/tint.hpp"

namespace unknot {

namespace {

constexpr double turnedAside = 15; ///< Degrees by which the outer side turns toward the viewer.

Frame towardViewer(Side side) {
    const double angle = radians(turnedAside * sideSign(side));
    const Vector3 back{-std::sin(angle), 0, std::cos(angle)};
    return frameFrom({0, 1, 0}, -back);
}

/// Turns places and directions so that the shank faces the viewer.
class Rotation {
public:
    Rotation(const Leg& leg, Side side) : m_origin(leg.knee), m_from(leg.shank), m_to(towardViewer(side)) {}

    Vector3 way(Vector3 way) const { return m_to.toWorld(m_from.toLocal(way)); }
    Vector3 place(Vector3 place) const { return way(place - m_origin); }
    Frame frame(const Frame& frame) const { return {way(frame.forward), way(frame.up), way(frame.right)}; }
    Leg leg(const Leg& leg) const {
        return {place(leg.hip),   place(leg.knee), place(leg.ankle), frame(leg.thigh),
                frame(leg.shank), frame(leg.foot), leg.toes};
    }
    Arm arm(const Arm& arm) const {
        return {place(arm.shoulder), place(arm.elbow), place(arm.wrist), way(arm.along), way(arm.palmToward)};
    }

private:
    Vector3 m_origin;
    Frame m_from, m_to;
};

} // namespace

CalfLimbs calfTowardViewer(const Skeleton& skeleton, Side worked) {
    const Rotation turn(skeleton.legs[worked], worked);
    CalfLimbs limbs;
    limbs.leg = turn.leg(skeleton.legs[worked]);
    for (Side side : {Side::left, Side::right})
        limbs.arms[side] = turn.arm(skeleton.arms[side]);
    return limbs;
}

std::vector<Vector3> handPath(const Figure& figure, Side hand) {
    constexpr int steps = 48;
    std::vector<Vector3> path;
    for (int i = 0; i < steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const Skeleton skeleton =
            skeletonAt(figure.poses(), figure.side, {.cycle = share, .movement = figure.moment.movement});
        path.push_back(calfTowardViewer(skeleton, figure.side).arms[hand].grip());
    }
    return path;
}

namespace {

/// From the knee: beside the leg, under the forearms.
constexpr double arrowAside = 0.105, arrowDown = 0.185;

void addArrows(Sketch& sketch, const Figure& figure, const Theme& theme) {
    if (figure.poses().cycles.empty()) return;
    const FigureMoment& moment = figure.moment;
    sketch.beginPart(PartKind::mark);
    for (Side hand : {Side::left, Side::right})
        HandArrow(handPath(figure, hand))
            .add(sketch, {arrowAside * sideSign(hand), -arrowDown, 0.2}, moment.cycle,
                 tint(theme.panel, theme.line, moment.progress), tint(theme.panel, theme.accent, moment.progress));
}

} // namespace

void addCalf(Sketch& sketch, const Figure& figure, const Theme& theme) {
    const auto& [stretch, side, moment] = figure;
    const CalfLimbs limbs = calfTowardViewer(skeletonAt(stretch->poses, side, moment), side);
    const LimbColors colors = limbColors(theme, true);
    Piece shank = shankPiece(limbs.leg, side, colors);
    shank.glow = [&](Sketch& under) {
        addGlow(under, figure.stretch->muscle, limbs.leg, figure.moment.glowStrength(), theme.glow);
    };
    std::vector<Piece> pieces = {shank, thighPiece(limbs.leg, side, colors)};
    for (Side arm : {Side::left, Side::right}) {
        pieces.push_back(forearmPiece(limbs.arms[arm], arm, colors));
        pieces.back().rim = handRimColor(theme, true);
        pieces.push_back(upperArmPiece(limbs.arms[arm], arm, colors));
    }
    paintInOrder(sketch, pieces);
    if (moment.progress > 0) addArrows(sketch, figure, theme);
}

} // namespace unknot
