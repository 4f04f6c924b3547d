#include "figure/picture/mannequin.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/body_shape.hpp"
#include "figure/body/toes.hpp"
#include "figure/picture/head.hpp"
#include "figure/picture/palette.hpp"
#include "figure/picture/tint.hpp"

#include <algorithm>
#include <array>

namespace unknot {

namespace {

constexpr std::array<LimbSection, 4> upperArmSections = {
    {{0.0, 0.035, 0}, {0.35, 0.0335, 0.001}, {0.7, 0.029, 0}, {1.0, 0.0265, 0}}};
constexpr std::array<LimbSection, 4> forearmSections = {
    {{0.0, 0.0265, 0}, {0.25, 0.0275, 0}, {0.65, 0.0215, 0}, {1.0, 0.0165, 0}}};

struct Bone {
    Vector3 from, to, front;
};

Ball ballAt(const Bone& bone, const LimbSection& section) {
    return {lerp(bone.from, bone.to, section.along) + bone.front * section.ahead, section.radius};
}

void addLimb(Sketch& sketch, std::span<const LimbSection> sections, const Bone& bone, Color color) {
    std::vector<Ball> balls;
    for (const LimbSection& section : sections)
        balls.push_back(ballAt(bone, section));
    sketch.addChain(balls, color);
}

/// Adds a limb from the share `start` on, cut flat. The first ball after the cut must not bulge back over it.
void addLimbFrom(Sketch& sketch, std::span<const LimbSection> sections, double start, const Bone& bone, Color color) {
    const LimbSection cut = sectionAt(sections, start);
    const double clear = start + cut.radius / distance(bone.from, bone.to);
    std::size_t next = 0;
    while (next + 1 < sections.size() && sections[next].along < clear)
        ++next;
    sketch.addSleeve(ballAt(bone, sections[next]), ballAt(bone, cut), color);
    addLimb(sketch, sections.subspan(next), bone, color);
}

struct Cloth {
    Ball top, hem;
    double hemAlong; ///< Share of the bone.
    EdgedColor color;
};

/// Cloth over the first part of a limb. A limb that points toward the viewer comes out in front of the hem; any other
/// limb goes in behind it.
void addClothedLimb(Sketch& sketch, std::span<const LimbSection> sections, const Bone& bone, Color skin,
                    const Cloth& cloth) {
    const bool comesNearer = dot(bone.to - bone.from, sketch.camera().toward()) > 0;
    if (!comesNearer) addLimb(sketch, sections, bone, skin);
    sketch.addSleeve(cloth.top, cloth.hem, cloth.color);
    if (comesNearer) addLimbFrom(sketch, sections, cloth.hemAlong, bone, skin);
}

void addHand(Sketch& sketch, const Arm& arm, Side side, const LimbColors& colors) {
    const Vector3 across = normalized(cross(arm.along, arm.palmToward)) * sideSign(side);
    const auto at = [&](double along, double toThumb, double toPalm) {
        return arm.wrist + arm.along * along + across * toThumb + arm.palmToward * toPalm;
    };
    sketch.add({{at(0, 0, 0), 0.0165}, {at(0.046, 0.012, 0), 0.012}, {at(0.044, -0.012, 0), 0.0115}}, colors.skin);
    sketch.add({{at(0.044, 0.011, 0), 0.0115},
                {at(0.042, -0.012, 0), 0.0115},
                {at(0.084, 0.007, 0.007), 0.0075},
                {at(0.080, -0.008, 0.007), 0.0075}},
               colors.skin);
    sketch.add({{at(0.018, 0.012, 0.002), 0.011}, {at(0.044, 0.028, 0.006), 0.0075}}, colors.skin);
}

/// The trunk at a share of its line: two balls of radius `depth`, each `aside` of the middle, which lies `ahead` of the
/// line. A depth of 0 is the hem.
struct TrunkSection {
    double along, aside, depth, ahead;
};
constexpr std::array<TrunkSection, 6> trunkSections = {{{0.10, 0.048, 0.0, 0.0},
                                                        {0.26, 0.044, 0.0595, 0.001},
                                                        {0.44, 0.042, 0.0575, 0.004},
                                                        {0.60, 0.047, 0.0615, 0.006},
                                                        {0.74, 0.056, 0.0655, 0.006},
                                                        {0.86, 0.064, 0.054, 0.0}}};

/// A place on the curve from the pelvis past the waist to the base of the neck.
Vector3 onTrunk(const Skeleton& s, double along) {
    return lerp(lerp(s.pelvis, s.waist, along), lerp(s.waist, s.neckBase, along), along);
}

std::vector<Ball> trunkSection(const Skeleton& s, const TrunkSection& section, double breath) {
    const Frame frame = lerp(s.lowerTrunk, s.chest, section.along);
    const Vector3 middle = onTrunk(s, section.along) + frame.forward * section.ahead;
    if (section.depth > 0) {
        const double depth = section.depth + 0.002 * breath * section.along;
        return {{middle + frame.right * section.aside, depth}, {middle - frame.right * section.aside, depth}};
    }
    // The hem is cut flat.
    std::vector<Ball> rim;
    for (int i = 0; i < 20; ++i) {
        const double angle = radians(18.0 * i);
        rim.push_back(
            {middle + frame.forward * (0.0625 * std::cos(angle)) + frame.right * (0.106 * std::sin(angle)), 0});
    }
    return rim;
}

/// Places on the foot from its ankle: x toward the toes, y up, z to the outer side.
class FootPlaces {
public:
    FootPlaces(const Leg& leg, Side side) : m_leg(leg), m_outward(sideSign(side)) {}
    Vector3 at(double x, double y, double z) const { return m_leg.ankle + m_leg.foot.toWorld({x, y, z * m_outward}); }
    Ball ball(const body::FootBall& ball) const { return {at(ball.at.x, ball.at.y, ball.at.z), ball.radius}; }
    double toes() const { return m_leg.toes; }

private:
    const Leg& m_leg;
    double m_outward;
};

/// Heel, instep and ball. A view from the inner side shows the arch and, in its shade, the outer edge beyond.
void addFootWithoutToes(Sketch& sketch, const Leg& leg, Side side, Color color, Color shade) {
    const FootPlaces foot(leg, side);
    const Ball heel = foot.ball(body::soleBalls[0]), inner = foot.ball(body::soleBalls[1]),
               outer = foot.ball(body::soleBalls[2]);
    const auto addOuterEdge = [&](Color edge) {
        const std::array<Ball, 3> balls = {
            {{foot.at(-0.016, -0.0235, 0.004), 0.0165}, {foot.at(0.028, -0.0235, 0.014), 0.0135}, outer}};
        sketch.addChain(balls, edge);
    };
    const bool innerSeen = dot(leg.foot.right, sketch.camera().toward()) * sideSign(side) < 0;
    if (innerSeen) addOuterEdge(shade);

    // The heel bone, the tendon from it up to the shank, and the instep.
    const Ball heelTop{foot.at(-0.0275, -0.010, 0), 0.0175}, joint{leg.ankle, body::ankleRadius};
    const Ball tendon{leg.ankle + leg.shank.up * 0.040 - leg.shank.forward * 0.0045, 0.0190};
    const Ball shin{leg.ankle + leg.shank.up * 0.044 + leg.shank.forward * 0.0025, 0.0215};
    const Ball instep{foot.at(0.024, -0.003, -0.002), 0.0225}, bridge{foot.at(0.054, -0.0150, -0.004), 0.0180};
    sketch.add({heelTop, tendon}, color);
    sketch.add({heelTop, joint, tendon}, color);
    sketch.add({shin, joint, {foot.at(0.010, 0.002, -0.001), 0.0230}}, color);
    sketch.add({{lerp(shin.at, leg.ankle, 0.5), 0.0225}, joint, {foot.at(0.019, -0.001, -0.001), 0.0225}}, color);
    sketch.add({heel, heelTop, joint}, color);
    sketch.add({heel, {foot.at(0, -0.004, 0), 0.024}, instep}, color);
    sketch.add({instep, bridge, {foot.at(0.036, -0.0120, -0.008), 0.0165}}, color);
    sketch.add({bridge, inner, outer, {foot.at(0.040, -0.0140, 0.004), 0.0165}}, color);
    sketch.add({inner, {foot.at(0.082, -0.0285, -0.003), 0.0095}, {foot.at(0.077, -0.029, 0.009), 0.0095}, outer},
               color);
    if (!innerSeen) addOuterEdge(color);
}

/// The root and the tip of each toe, from the little toe to the big toe.
struct Toe {
    body::FootBall root, tip;
};
constexpr std::array<Toe, 5> toes = {{
    {{body::littleToeRoot, 0.0095}, body::soleBalls[4]},
    {{{0.074, -0.0295, 0.0125}, 0.0085}, {{0.102, -0.0335, 0.0150}, 0.0065}},
    {{{0.079, -0.0290, 0.0050}, 0.0088}, {{0.110, -0.0332, 0.0055}, 0.0068}},
    {{{0.082, -0.0285, -0.0040}, 0.0090}, {{0.116, -0.0328, -0.0045}, 0.0072}},
    {{body::bigToeRoot, 0.0118}, body::soleBalls[3]},
}};

void addNail(Sketch& sketch, const FootPlaces& foot, const Toe& toe, Color color) {
    const double radius = toe.tip.radius;
    const auto at = [&](double ahead) {
        const Vector3 on = toe.tip.at + Vector3{ahead * radius, 0.62 * radius, 0};
        const Vector3 bent = bentAt(toe.root.at, on, foot.toes());
        return foot.at(bent.x, bent.y, bent.z);
    };
    sketch.add({{at(-0.1), 0.42 * radius}, {at(0.35), 0.42 * radius}}, color);
}

/// Paints the farthest toe first. An `edge` above 0 is the width of a dark line round each toe, and adds the nails.
void addToes(Sketch& sketch, const FootPlaces& foot, const LimbColors& colors, double edge) {
    const auto tipOf = [&](const Toe& toe) {
        return foot.ball({bentAt(toe.root.at, toe.tip.at, foot.toes()), toe.tip.radius});
    };
    const auto nearness = [&](const Toe& toe) { return sketch.camera().nearness(tipOf(toe).at); };
    const bool nailsSeen = sketch.camera().nearness(foot.at(0, 1, 0) - foot.at(0, 0, 0)) > -0.1;
    std::array<Toe, 5> order = toes;
    std::ranges::sort(order, [&](const Toe& a, const Toe& b) { return nearness(a) < nearness(b); });
    for (const Toe& toe : order) {
        Ball root = foot.ball(toe.root), tip = tipOf(toe);
        if (edge > 0) {
            const Ball wideTip{tip.at, tip.radius + edge},
                wideRoot{lerp(root.at, tip.at, 0.3), root.radius + edge * 0.4};
            sketch.add({wideRoot, wideTip}, colors.shade);
        }
        sketch.add({root, tip}, colors.skin);
        if (edge > 0 && nailsSeen) addNail(sketch, foot, toe, tint(colors.skin, colors.shade, 0.4));
    }
}

void addShank(Sketch& sketch, const Leg& leg, Color color) {
    addLimb(sketch, shankSections, {leg.knee, leg.ankle, leg.shank.forward}, color);
}

/// A shank folded against its thigh is shaded, or the two would look like one thick limb.
Color foldedColor(const Leg& leg, const LimbColors& colors) {
    const double bend = angleBetween(leg.thigh.up, leg.shank.up);
    return tint(colors.skin, colors.shade, 0.45 * std::clamp((bend - 85) / 35, 0.0, 1.0));
}

} // namespace

LimbColors limbColors(const Theme& theme, bool near) {
    const auto shorts = [&](Color color) { return edged(theme, color, tint(theme.shortsNear, theme.skinFar, 0.6)); };
    if (near) return {theme.skinNear, theme.skinFar, theme.shirtNear, shorts(theme.shortsNear)};
    return {theme.skinFar, tint(theme.skinFar, theme.hair, 0.22), theme.shirtFar, shorts(theme.shortsFar)};
}

void addForearm(Sketch& sketch, const Arm& arm, Side side, const LimbColors& colors) {
    addLimb(sketch, forearmSections, {arm.elbow, arm.wrist, {}}, colors.skin);
    addHand(sketch, arm, side, colors);
}

void addUpperArm(Sketch& sketch, const Arm& arm, const LimbColors& colors) {
    const double hem = 0.5;
    addClothedLimb(sketch, upperArmSections, {arm.shoulder, arm.elbow, {}}, colors.skin,
                   {{arm.shoulder, 0.0405}, {lerp(arm.shoulder, arm.elbow, hem), 0.0355}, hem, colors.shirt});
}

void addShankAndFoot(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors) {
    const FootPlaces foot(leg, side);
    const Color shank = foldedColor(leg, colors);
    addFootWithoutToes(sketch, leg, side, shank, colors.shade);
    addToes(sketch, foot, {shank, colors.shade, colors.shirt, colors.shorts}, 0);
    addShank(sketch, leg, shank);
}

void addThigh(Sketch& sketch, const Leg& leg, const LimbColors& colors) {
    const double hem = 0.44;
    const Vector3 end = lerp(leg.hip, leg.knee, hem) + leg.thigh.forward * 0.003;
    addClothedLimb(sketch, thighSections, {leg.hip, leg.knee, leg.thigh.forward}, colors.skin,
                   {{leg.hip, 0.068}, {end, 0.065}, hem, colors.shorts});
}

void addLowerLeg(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors) {
    const FootPlaces foot(leg, side);
    sketch.beginPart();
    addShank(sketch, leg, colors.skin);
    addFootWithoutToes(sketch, leg, side, colors.skin, colors.shade);
    addToes(sketch, foot, colors, 0.0016);
    // The ankle bone shows by its shadow.
    const double seen = dot(leg.foot.right, sketch.camera().toward()) > 0 ? 1 : -1;
    const Vector3 bone = leg.ankle + leg.foot.right * (seen * 0.02) + leg.shank.up * 0.006;
    sketch.add({{bone - leg.foot.up * 0.0016 - leg.foot.forward * 0.0012, 0.0085}}, colors.shade);
    sketch.add({{bone, 0.0085}}, colors.skin);
}

void addToesOnSole(Sketch& sketch, const Leg& leg, Side side, const LimbColors& colors) {
    addToes(sketch, FootPlaces(leg, side), colors, 0.0016);
}

void addTrunk(Sketch& sketch, const Skeleton& s, const Theme& theme, double breath) {
    const Frame &low = s.lowerTrunk, &chest = s.chest;
    sketch.beginPart();
    addNeck(sketch, s, theme.skinNear);

    const std::array<Ball, 4> hips = {{{s.pelvis - low.forward * 0.008 + low.right * 0.045, 0.064},
                                       {s.pelvis - low.forward * 0.008 - low.right * 0.045, 0.064},
                                       {s.pelvis + low.up * 0.06 + low.right * 0.045, 0.056},
                                       {s.pelvis + low.up * 0.06 - low.right * 0.045, 0.056}}};
    // Without an edge, which would separate the hips from the thighs.
    sketch.add(hips, theme.shortsNear);

    const Color shirt = tint(theme.shirtNear, theme.shirtFar, 0.55);
    for (std::size_t i = 0; i + 1 < trunkSections.size(); ++i) {
        std::vector<Ball> balls = trunkSection(s, trunkSections[i], breath);
        for (const Ball& ball : trunkSection(s, trunkSections[i + 1], breath))
            balls.push_back(ball);
        sketch.add(balls, shirt);
    }
    std::vector<Ball> yoke = trunkSection(s, trunkSections.back(), breath);
    for (Side side : {Side::left, Side::right})
        yoke.push_back({s.arms[side].shoulder - chest.right * (sideSign(side) * 0.012), 0.036});
    yoke.push_back({s.neckBase - chest.up * 0.004 - chest.forward * 0.006, 0.034});
    sketch.add(yoke, shirt);
}

} // namespace unknot
