#include "figure/picture/head.hpp"

#include "figure/picture/palette.hpp"

namespace unknot {

namespace {

/// The half axes of the skull, an ellipsoid: ahead, up and aside. Cuts and arcs treat the skull as a sphere of radius
/// 1.
constexpr Vector3 skullSize{0.0625, 0.060, 0.054};
constexpr Vector3 skullMiddle{-0.0075, 0.012, 0};
constexpr Vector3 earMiddle{-0.017, -0.009, 0.0515};

constexpr Vector3 scaled(Vector3 a, Vector3 by) { return {a.x * by.x, a.y * by.y, a.z * by.z}; }

/// A plane that cuts the sphere at `offset` from its middle. `axis`, of length 1, points to the part beyond the plane.
struct Cut {
    Vector3 axis;
    double offset = 0;

    Cut reversed() const { return {-axis, -offset}; }
};

/// The part of the cut's circle that lies beyond another cut, as places on the sphere of radius 1.
std::vector<Vector3> arc(const Cut& cut, const Cut& beyond) {
    constexpr int steps = 32;
    const Vector3 across = beyond.axis - cut.axis * dot(beyond.axis, cut.axis);
    const double slope = length(across), radius = std::sqrt(std::max(0.0, 1 - cut.offset * cut.offset));
    const Vector3 toward = normalized(across, cross(cut.axis, {0, 0, 1})), aside = cross(cut.axis, toward);
    const double level = beyond.offset - cut.offset * dot(beyond.axis, cut.axis);
    if (level > radius * slope) return {};
    const double half = slope < 1e-9 ? 180 : degrees(std::acos(std::clamp(level / (radius * slope), -1.0, 1.0)));
    std::vector<Vector3> places;
    for (int i = 0; i <= steps; ++i) {
        const double angle = radians(lerp(-half, half, static_cast<double>(i) / steps));
        places.push_back(cut.axis * cut.offset + (toward * std::cos(angle) + aside * std::sin(angle)) * radius);
    }
    return places;
}

/// Draws one head, in the head's own directions: ahead, up and to its right.
class Head {
public:
    Head(Sketch& sketch, const Skeleton& skeleton, const Theme& theme)
        : m_sketch(sketch), m_skeleton(skeleton), m_theme(theme),
          m_hair(edged(theme, theme.hair, tint(theme.hair, theme.skinFar, 0.5))),
          m_toward(skeleton.skull.toLocal(sketch.camera().toward())),
          m_limb{normalized({m_toward.x / skullSize.x, m_toward.y / skullSize.y, m_toward.z / skullSize.z}), 0},
          m_hairline(hairline()) {}

    void add() {
        // Paints the nearer of hair and face over the other, because only the nearer is convex in the view.
        const bool fromBehind = dot(m_hairline.axis, m_limb.axis) > 0;
        m_sketch.beginPart();
        // The chin's shadow on the neck.
        m_sketch.add({ball(-0.006, -0.046, 0.0195), ball(-0.020, -0.040, 0.0195)}, m_theme.skinFar);
        if (fromBehind) {
            addSkull(m_theme.skinNear);
            addFace();
            addPatch(m_hairline, m_hair);
        } else {
            addSkull(m_hair);
            addPatch(m_hairline.reversed(), m_theme.skinNear);
            addFace();
        }
        addEar();
    }

private:
    /// The hair's edge: a plane from above the forehead to the nape, just before the ears.
    static Cut hairline() {
        const Vector3 toHair{-0.78, 0.62, 0}, onEdge{0.008, -0.012, 0};
        const Vector3 round = scaled(toHair, skullSize);
        return {normalized(round), dot(toHair, onEdge) / length(round)};
    }

    Vector3 at(Vector3 local) const { return m_skeleton.head + m_skeleton.skull.toWorld(local); }
    Ball ball(double ahead, double up, double radius) const { return {at({ahead, up, 0}), radius}; }

    void addPlaces(const std::vector<Vector3>& places, const EdgedColor& color) {
        std::vector<Ball> balls;
        for (const Vector3& place : places)
            balls.push_back({at(skullMiddle + scaled(place, skullSize)), 0});
        m_sketch.add(balls, color);
    }

    void addSkull(const EdgedColor& color) { addPlaces(arc(m_limb, {m_hairline.axis, -2}), color); }

    /// Adds the visible part of the skull beyond `cut`.
    void addPatch(const Cut& cut, const EdgedColor& color) {
        std::vector<Vector3> places = arc(m_limb, cut);
        for (const Vector3& place : arc(cut, m_limb))
            places.push_back(place);
        if (places.size() >= 3) addPlaces(places, color);
    }

    /// Stays within the hairline, so that the face looks the same whether the hair is painted before it or after it.
    void addFace() {
        const Color skin = m_theme.skinNear;
        const Ball chin = ball(0.0345, -0.0515, 0.0165);
        m_sketch.add({ball(-0.001, -0.037, 0.0185), ball(0.012, -0.020, 0.0195), ball(0.036, -0.004, 0.0195), chin},
                     skin);
        m_sketch.add({ball(0.045, 0.012, 0.0095), ball(0.050, 0.0, 0.0105), ball(0.038, -0.040, 0.0165)}, skin);
        m_sketch.add({ball(0.050, 0.0, 0.0105), ball(0.0575, -0.014, 0.0075), ball(0.050, -0.018, 0.010)}, skin);
    }

    void addEar() {
        for (double side : {-1.0, 1.0}) {
            if (m_toward.z * side < 0.1) continue;
            const auto place = [&](double ahead, double up, double out) {
                return at({earMiddle.x + ahead, earMiddle.y + up, (earMiddle.z + out) * side});
            };
            m_sketch.add({{place(-0.002, 0.006, 0), 0.0115}, {place(0.002, -0.007, 0), 0.0085}}, m_theme.skinNear);
            m_sketch.add({{place(-0.001, 0.005, 0.005), 0.006}, {place(0.0015, -0.004, 0.005), 0.0045}},
                         m_theme.skinFar);
        }
    }

    Sketch& m_sketch;
    const Skeleton& m_skeleton;
    const Theme& m_theme;
    EdgedColor m_hair;
    Vector3 m_toward;
    Cut m_limb; ///< The skull's outline in the view; the part beyond it faces the viewer.
    Cut m_hairline;
};

} // namespace

void addHead(Sketch& sketch, const Skeleton& skeleton, const Theme& theme) { Head(sketch, skeleton, theme).add(); }

void addNeck(Sketch& sketch, const Skeleton& s, Color skin) {
    sketch.add({{s.neckBase - s.chest.up * 0.02, 0.034}, {s.head - s.skull.up * 0.03 - s.skull.forward * 0.014, 0.031}},
               skin);
}

} // namespace unknot
