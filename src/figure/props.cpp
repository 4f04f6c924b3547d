#include "figure/props.hpp"

#include "figure/body.hpp"
#include "figure/tint.hpp"

namespace unknot {

namespace {

constexpr double bedHeight = 0.12;

/// A box with edges rounded by `round`.
struct Block {
    Vector3 low, high;
    double round = 0.006;
};

std::vector<Ball> corners(const Block& block) {
    std::vector<Ball> balls;
    for (double x : {block.low.x + block.round, block.high.x - block.round})
        for (double y : {block.low.y + block.round, block.high.y - block.round})
            for (double z : {block.low.z + block.round, block.high.z - block.round})
                balls.push_back({{x, y, z}, block.round});
    return balls;
}

void addBlock(Sketch& sketch, const Block& block, Color color) { sketch.add(corners(block), color); }

/// A place that lies `behind` the front edge of the seat.
Vector3 onChair(const ChairPlace& place, double behind, double y, double z) {
    return {place.facesFigure ? place.front + behind : place.front - behind, y, z};
}

/// An ellipse that lies flat.
void addFlat(Sketch& sketch, Vector3 center, double ahead, double aside, Color color) {
    constexpr int count = 64;
    std::vector<Ball> rim;
    for (int i = 0; i < count; ++i) {
        const double angle = radians(360.0 * i / count);
        rim.push_back({center + Vector3{ahead * std::cos(angle), 0, aside * std::sin(angle)}, 0});
    }
    sketch.add(rim, color);
}

} // namespace

double floorHeight(Support support) { return support == Support::bed ? -bedHeight : 0; }

void addFloor(Sketch& sketch, double height, double left, double right, const Theme& theme) {
    sketch.beginPart();
    addFlat(sketch, {(left + right) / 2, height, 0}, (right - left) / 2, 0.24, theme.ground);
}

void addShadow(Sketch& sketch, Vector3 place, double above, const Theme& theme) {
    const double strength = std::clamp(1 - above / 0.12, 0.0, 1.0);
    if (strength <= 0) return;
    sketch.beginPart(PartKind::light);
    for (double grown : {1.0, 0.8}) {
        const double ahead = 0.098 * grown, aside = 0.05 * grown;
        addFlat(sketch, place, ahead, aside, faded(theme.prop, 0.4 * strength));
    }
}

void addChairBehind(Sketch& sketch, const ChairPlace& place, const Theme& theme) {
    const Color back = tint(theme.prop, theme.ground, 0.45);
    const auto at = [&](double behind, double y, double z) { return onChair(place, behind, y, z); };
    const auto block = [&](Vector3 a, Vector3 b, Color color) {
        addBlock(sketch, {{std::min(a.x, b.x), a.y, a.z}, {std::max(a.x, b.x), b.y, b.z}, 0.012}, color);
    };
    const double seat = body::chairHeight;
    sketch.beginPart();
    for (double behind : {0.03, 0.265})
        sketch.add({{at(behind, seat - 0.02, -0.14), 0.011}, {at(behind < 0.1 ? 0.02 : 0.285, 0.012, -0.155), 0.010}},
                   back);
    sketch.add({{at(0.265, seat - 0.02, -0.14), 0.011}, {at(0.308, 0.56, -0.14), 0.010}}, back);
    sketch.beginPart();
    block(at(0.295, 0.465, -0.155), at(0.325, 0.575, 0.155), back);
    sketch.add({{at(0.265, seat - 0.02, 0.14), 0.0115}, {at(0.307, 0.562, 0.145), 0.011}}, theme.prop);
    block(at(0.0, seat - 0.032, -0.165), at(0.29, seat, 0.165), theme.prop);
    sketch.add({{at(0.015, seat, -0.15), 0},
                {at(0.015, seat, 0.15), 0},
                {at(0.275, seat, -0.15), 0},
                {at(0.275, seat, 0.15), 0}},
               tint(theme.prop, theme.ground, 0.5));
}

void addChairBefore(Sketch& sketch, const ChairPlace& place, const Theme& theme) {
    const double seat = body::chairHeight - 0.02;
    const auto at = [&](double behind, double y, double z) { return onChair(place, behind, y, z); };
    sketch.beginPart();
    sketch.add({{at(0.03, seat, 0.14), 0.012}, {at(0.02, 0.012, 0.155), 0.011}}, theme.prop);
    sketch.add({{at(0.265, seat, 0.14), 0.012}, {at(0.285, 0.012, 0.155), 0.011}}, theme.prop);
}

void addBed(Sketch& sketch, const Theme& theme) {
    sketch.beginPart();
    addBlock(sketch, {{-0.26, -bedHeight + 0.01, -0.19}, {0.63, 0, 0.33}, 0.03}, theme.prop);
    addBlock(sketch, {{-0.26, -0.034, -0.19}, {0.63, 0, 0.33}, 0.016}, tint(theme.prop, theme.ground, 0.55));
    sketch.beginPart();
    sketch.add({{{-0.235, 0.035, -0.15}, 0.03},
                {{-0.235, 0.035, 0.15}, 0.03},
                {{-0.15, 0.028, -0.14}, 0.026},
                {{-0.15, 0.028, 0.16}, 0.026}},
               tint(theme.prop, theme.panel, 0.6));
}

void addWall(Sketch& sketch, double x, const Theme& theme) {
    const Block wall{{x, 0, -0.30}, {x + 0.05, 1.03, 0.13}, 0.004};
    sketch.beginPart();
    addBlock(sketch, wall, tint(theme.prop, theme.ground, 0.55));
    addBlock(sketch, {{x, 0, 0.122}, {x + 0.05, 1.03, 0.13}, 0.004}, theme.prop);
}

} // namespace unknot
