#include "figure/close_up/sole.hpp"

#include "figure/close_up/arrow.hpp"
#include "figure/picture/glow.hpp"
#include "figure/picture/tint.hpp"

#include <array>

namespace unknot {

namespace {

constexpr double turnedAside = 30; ///< Degrees by which the inner side turns toward the viewer.

/// A place on the foot: x toward the toes, y up from the ankle, z to the outer side; and a radius.
struct Pad {
    double x, y, z, radius;
};

constexpr std::array<Pad, 2> heelPad = {{{-0.028, -0.034, 0.000, 0.0165}, {-0.012, -0.034, 0.001, 0.0160}}};
constexpr std::array<Pad, 3> outerPad = {
    {{-0.010, -0.034, 0.008, 0.0095}, {0.030, -0.034, 0.016, 0.0085}, {0.062, -0.034, 0.018, 0.0085}}};
constexpr std::array<Pad, 3> ballPad = {
    {{0.079, -0.034, -0.016, 0.0125}, {0.076, -0.034, 0.002, 0.0105}, {0.066, -0.034, 0.018, 0.0095}}};
constexpr std::array<Pad, 3> hollow = {
    {{0.010, -0.030, -0.008, 0.008}, {0.032, -0.030, -0.011, 0.0105}, {0.054, -0.030, -0.013, 0.008}}};

class Sole {
public:
    Sole(Sketch& sketch, Side side, double toes, const Theme& theme)
        : m_sketch(sketch), m_side(side), m_leg(soleTowardViewer(side, toes)), m_colors(limbColors(theme, true)) {}

    const Leg& leg() const { return m_leg; }

    Vector3 at(double x, double y, double z) const {
        return m_leg.ankle + m_leg.foot.toWorld({x, y, z * sideSign(m_side)});
    }

    /// Adds a line of pads, each joined to the next.
    void addPads(std::span<const Pad> pads, double grown, Color color) {
        std::vector<Ball> balls;
        for (const Pad& pad : pads)
            balls.push_back({at(pad.x, pad.y, pad.z), pad.radius + grown});
        m_sketch.addChain(balls, color);
    }

    void addSkin() {
        const Color base = tint(m_colors.skin, m_colors.shade, 0.5);
        addLowerLeg(m_sketch, m_leg, m_side, {base, m_colors.shade, m_colors.shirt, m_colors.shorts});
    }

    /// The parts that bear the weight are lighter than the hollow between them.
    void addRelief() {
        m_sketch.beginPart(PartKind::soft);
        addPads(hollow, 0, m_colors.shade);
        addPads(outerPad, 0, m_colors.skin);
        addPads(heelPad, 0, m_colors.skin);
        std::vector<Ball> ball;
        for (const Pad& pad : ballPad)
            ball.push_back({at(pad.x, pad.y, pad.z), pad.radius});
        m_sketch.add(ball, m_colors.skin);
        addToesOnSole(m_sketch, m_leg, m_side, m_colors);
    }

    /// The hand comes from the inner side, its fingers round the instep and its thumb on the arch.
    void addHand(double slide) {
        const double x = 0.030 + 0.014 * slide;
        const std::vector<Ball> hand = {{at(-0.125, 0.01, -0.150), 0.0235},
                                        {at(-0.040, 0.0, -0.088), 0.0190},
                                        {at(0.004, -0.002, -0.064), 0.0195},
                                        {at(x - 0.004, -0.034, -0.040), 0.0115},
                                        {at(x + 0.006, -0.044, -0.012), 0.0095}};
        std::vector<Ball> edge = hand;
        for (Ball& ball : edge)
            ball.radius += 0.0022;
        m_sketch.beginPart();
        m_sketch.addChain(edge, m_colors.shade);
        m_sketch.addChain(hand, m_colors.skin);
        const Vector3 nail = at(x + 0.0075, -0.052, -0.0115);
        m_sketch.beginPart(PartKind::soft);
        m_sketch.add({{nail, 0.0050}}, tint(m_colors.skin, m_colors.shade, 0.35));
    }

    /// Adds an arrow over the toes toward the shin.
    void addPull(Color color) {
        const auto onArc = [&](double angle) {
            constexpr double reach = 0.150;
            return at(reach * std::cos(radians(angle)), -0.028 + reach * std::sin(radians(angle)), -0.004);
        };
        constexpr int pieces = 16;
        constexpr double from = -4, to = 40;
        std::vector<Vector3> way;
        for (int i = 0; i <= pieces; ++i)
            way.push_back(onArc(lerp(from, to, static_cast<double>(i) / pieces)));
        m_sketch.beginPart(PartKind::mark);
        addArrow(m_sketch, way, 0.0046, 0.0165, color);
    }

private:
    Sketch& m_sketch;
    Side m_side;
    Leg m_leg;
    LimbColors m_colors;
};

} // namespace

Leg soleTowardViewer(Side side, double toes) {
    const double angle = turnedAside * sideSign(side);
    const Vector3 up{std::sin(radians(angle)), 0, -std::cos(radians(angle))};
    Leg leg;
    leg.foot = frameFrom(up, {0, 1, 0});
    // The shank goes straight back from the ankle, away from the viewer.
    leg.shank = leg.foot;
    leg.knee = leg.ankle + leg.shank.up * 0.246;
    leg.hip = leg.knee;
    leg.toes = toes;
    return leg;
}

void addSole(Sketch& sketch, Side side, const SoleMoment& moment, const Theme& theme) {
    Sole sole(sketch, side, moment.toes, theme);
    sole.addSkin();
    sole.addRelief();
    addGlow(sketch, Muscle::arch, sole.leg(), moment.glow, theme.glow);
    if (moment.progress > 0.5) sole.addHand(moment.slide);
    sole.addPull(tint(theme.panel, theme.accent, moment.progress));
}

} // namespace unknot
