#include "figure/things/furniture.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/root.hpp"
#include "figure/picture/tint.hpp"
#include "figure/things/furniture_measures.hpp"

namespace unknot {

namespace {

constexpr double sittingBedFoot = 0.62;

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

void addBlock(Sketch& sketch, const Block& block, const EdgedColor& color) { sketch.add(corners(block), color); }

/// A place that lies `behind` the front edge of the seat.
Vector3 onChair(const ChairPlacement& place, double behind, double y, double z) {
    return {place.facesFigure ? place.front + behind : place.front - behind, y, z};
}

void addMattress(Sketch& sketch, const Block& whole, const PropColors& colors) {
    addBlock(sketch, whole, colors.edge);
    Block top = whole;
    top.low.y = top.high.y - 0.034;
    top.round = std::min(whole.round, 0.016);
    addBlock(sketch, top, colors.surface);
}

/// A pillow between two places; their y is its thickness there, and `half` is half its width.
void addPillow(Sketch& sketch, Vector3 from, Vector3 to, double half, const EdgedColor& color) {
    const double first = from.y / 2, last = to.y / 2;
    sketch.beginPart();
    sketch.add({{{from.x, first, from.z - half}, first},
                {{from.x, first, from.z + half}, first},
                {{to.x, last, to.z - half}, last},
                {{to.x, last, to.z + half}, last}},
               color);
}

bool leansBack(const Poses& poses) { return poses.hold.trunkLean < -12; }

/// A figure that leans back needs more room to the bed's head, which is as high as the pillows against it.
struct SittingBedHead {
    double x, height;
};
SittingBedHead sittingBedHead(const Poses& poses) {
    return leansBack(poses) ? SittingBedHead{-0.37, 0.36} : SittingBedHead{-0.25, 0.2};
}

/// Pillows against the bed's head: a pile behind the back that leans on it, and another for the head.
void addBackPillows(Sketch& sketch, const Poses& poses, const PropColors& colors) {
    const double lean = radians(poses.hold.trunkLean);
    const auto behind = [&](double along, double off) {
        return Vector3{std::sin(lean) * along - std::cos(lean) * off,
                       body::seatedHeight + std::cos(lean) * along + std::sin(lean) * off, 0.01};
    };
    const auto addPile = [&](std::initializer_list<Vector3> places, double half, double radius,
                             const EdgedColor& color) {
        std::vector<Ball> balls;
        for (double aside : {-half, half})
            for (const Vector3& place : places)
                balls.push_back({place + Vector3{0, 0, aside}, radius});
        sketch.beginPart();
        sketch.add(balls, color);
    };
    const double head = sittingBedHead(poses).x + 0.036;
    addPile({behind(0.03, 0.08), behind(0.32, 0.088), {head, 0.03, 0.01}, {head, 0.26, 0.01}}, 0.15, 0.03,
            {tint(colors.linen.color, colors.edge.color, 0.3), colors.linen.edge});
    addPile({behind(0.33, 0.095), behind(0.45, 0.105)}, 0.12, 0.037, colors.linen);
}

/// A bed seen from above: enough of it surrounds the body, and its head board shows in which direction it lies.
void addBedFromAbove(Sketch& sketch, double toHead, const PropColors& colors) {
    constexpr double head = 0.55, foot = 0.59, away = -0.3, near = 0.31, board = 0.04;
    const auto block = [&](double from, double to, double low, double high, double round) {
        const double a = toHead * from, b = toHead * to;
        return Block{{std::min(a, b), low, away}, {std::max(a, b), high, near}, round};
    };
    sketch.beginPart();
    addBlock(sketch, block(head - 0.01, head + board, -body::bedHeight, 0.05, 0.012), colors.edge);
    sketch.beginPart();
    addMattress(sketch, block(-foot, head, -body::bedHeight + 0.01, 0, 0.03), colors);
}

} // namespace

void addChairBehind(Sketch& sketch, const ChairPlacement& place, const PropColors& colors) {
    const auto at = [&](double behind, double y, double z) { return onChair(place, behind, y, z); };
    const auto block = [&](Vector3 a, Vector3 b, const EdgedColor& color) {
        addBlock(sketch, {{std::min(a.x, b.x), a.y, a.z}, {std::max(a.x, b.x), b.y, b.z}, 0.012}, color);
    };
    const double seat = body::chairHeight;
    sketch.beginPart();
    for (double behind : {0.03, 0.265})
        sketch.add({{at(behind, seat - 0.02, -0.14), 0.011}, {at(behind < 0.1 ? 0.02 : 0.285, 0.012, -0.155), 0.010}},
                   colors.pale);
    sketch.add({{at(0.265, seat - 0.02, -0.14), 0.011}, {at(0.308, 0.56, -0.14), 0.010}}, colors.pale);
    sketch.beginPart();
    block(at(0.295, 0.465, -0.155), at(0.325, chairBackHeight, 0.155), colors.pale);
    sketch.add({{at(0.265, seat - 0.02, 0.14), 0.0115}, {at(0.307, 0.562, 0.145), 0.011}}, colors.edge);
    block(at(0.0, seat - 0.032, -0.165), at(0.29, seat, 0.165), colors.edge);
    sketch.add({{at(0.015, seat, -0.15), 0},
                {at(0.015, seat, 0.15), 0},
                {at(0.275, seat, -0.15), 0},
                {at(0.275, seat, 0.15), 0}},
               colors.surface);
}

std::vector<Ball> chairLegsBefore(const ChairPlacement& place) {
    const double seat = body::chairHeight - 0.02;
    const auto at = [&](double behind, double y, double z) { return onChair(place, behind, y, z); };
    return {{at(0.03, seat, 0.14), 0.012},
            {at(0.02, 0.012, 0.155), 0.011},
            {at(0.265, seat, 0.14), 0.012},
            {at(0.285, 0.012, 0.155), 0.011}};
}

void addChairBefore(Sketch& sketch, const ChairPlacement& place, const PropColors& colors) {
    const std::vector<Ball> legs = chairLegsBefore(place);
    sketch.beginPart();
    sketch.add({legs[0], legs[1]}, colors.edge);
    sketch.add({legs[2], legs[3]}, colors.edge);
}

void addBed(Sketch& sketch, const Poses& poses, Side worked, const PropColors& colors) {
    if (poses.support == Support::side) return addBedFromAbove(sketch, headSign(poses.support, worked), colors);
    const bool lying = poses.support != Support::bed;
    const SittingBedHead sitting = sittingBedHead(poses);
    const double head = lying ? body::lyingBedHead : sitting.x, foot = lying ? body::lyingBedFoot : sittingBedFoot;
    sketch.beginPart();
    if (!lying)
        addBlock(sketch, {{head - 0.03, -body::bedHeight, -0.27}, {head + 0.005, sitting.height, 0.34}, 0.012},
                 colors.edge);
    sketch.beginPart();
    addMattress(sketch, {{head, -body::bedHeight + 0.01, -0.27}, {foot, 0, 0.34}, 0.03}, colors);
}

void addPillows(Sketch& sketch, const Poses& poses, Side worked, const PropColors& colors) {
    // The leg rest is as wide as the bed, so that it keeps its place when the side changes. The other foot stands
    // before it.
    if (poses.laid != PackPlacement::nothing)
        addPillow(sketch, {legRest.from, legRest.height, 0}, {legRest.to, legRest.height, 0}, legRest.half,
                  colors.linen);
    const double toHead = headSign(poses.support, worked);
    if (poses.support != Support::bed)
        addPillow(sketch, {-toHead * (body::pillowHead + 0.03), body::pillowHeight, 0},
                  {-toHead * (body::pillowFoot - 0.02), 0.03, 0}, 0.17, colors.linen);
    else if (leansBack(poses))
        addBackPillows(sketch, poses, colors);
    else
        addPillow(sketch, {sittingBedHead(poses).x + 0.04, 0.066, 0.005},
                  {sittingBedHead(poses).x + 0.125, 0.054, 0.005}, 0.15, colors.linen);
}

void addBedBehind(Sketch& sketch, const PropColors& colors) {
    // The bed ends beside the sitting figure, or it would hide the feet in a view from behind.
    constexpr double far = -0.44, near = 0.17, behind = -0.27, top = body::bedEdgeHeight;
    sketch.beginPart();
    for (double x : {behind + 0.05, body::bedEdge - 0.13})
        for (double z : {far + 0.04, near - 0.03})
            sketch.add({{{x, 0.06, z}, 0.014}, {{x, 0.012, z}, 0.012}}, colors.edge);
    addBlock(sketch, {{behind, 0.05, far}, {body::bedEdge - 0.012, 0.12, near}, 0.01}, colors.edge);
    addMattress(sketch, {{behind, 0.11, far}, {body::bedEdge, top, near}, 0.03}, colors);
    sketch.beginPart();
    sketch.add({{{-0.22, top + 0.03, far + 0.06}, 0.03},
                {{-0.06, top + 0.03, far + 0.06}, 0.03},
                {{-0.22, top + 0.028, far + 0.14}, 0.028},
                {{-0.06, top + 0.028, far + 0.14}, 0.028}},
               colors.linen);
}

void addWall(Sketch& sketch, double x, double top, const PropColors& colors) {
    constexpr double far = -0.56, near = 0.2, thick = 0.045, skirting = 0.055;
    sketch.beginPart();
    addBlock(sketch, {{x, 0, far}, {x + thick, top, near}, 0.003}, colors.surface);
    addBlock(sketch, {{x, 0, near - 0.006}, {x + thick, top, near}, 0.003}, colors.edge);
    addBlock(sketch, {{x - 0.006, 0, far}, {x, skirting, near}, 0.002}, colors.edge);
}

void addWallBehindChair(Sketch& sketch, const ChairPlacement& place, const PropColors& colors) {
    constexpr double gap = 0.012, thick = 0.04, half = 0.3, top = 0.72;
    const double face = onChair(place, 0.325 + gap, 0, 0).x;
    const double low = place.facesFigure ? face : face - thick;
    sketch.beginPart();
    addBlock(sketch, {{low, 0, -half}, {low + thick, top, half * 0.5}, 0.003}, colors.linen);
    addBlock(sketch, {{low, 0, half * 0.5 - 0.006}, {low + thick, top, half * 0.5}, 0.003}, colors.pale);
}

void addStairs(Sketch& sketch, const PropColors& colors) {
    constexpr double tread = 0.17, half = 0.2;
    constexpr int steps = 3;
    for (int step = steps; step-- > 0;) {
        const double front = body::stepEdge + step * tread, top = body::stepHeight * (step + 1);
        sketch.beginPart();
        addBlock(sketch, {{front, 0, -half}, {body::stepEdge + steps * tread, top, half}, 0.004}, colors.edge);
        addBlock(sketch, {{front, top - 0.02, -half}, {front + tread + 0.004, top, half}, 0.004}, colors.surface);
    }
}

void addRail(Sketch& sketch, Side side, const PropColors& colors) {
    const Vector3 low = railAt(side, railFrom), high = railAt(side, railTo);
    const auto foot = [&](Vector3 top, double height) { return Vector3{top.x, height, top.z}; };
    const Vector3 firstPost = railAt(side, railFirstPost), lastPost = railAt(side, 0.48);
    sketch.beginPart();
    sketch.add({{firstPost, 0.009}, {foot(firstPost, body::stepHeight), 0.009}}, colors.pale);
    sketch.add({{lastPost, 0.009}, {foot(lastPost, body::stepHeight * 3), 0.009}}, colors.pale);
    sketch.add({{low, railRadius}, {high, railRadius}}, colors.edge);
}

void addRailBeside(Sketch& sketch, const PropColors& colors) {
    constexpr double half = 0.34;
    const auto at = [](double x, double y) { return Vector3{x, y, -besideRailAside}; };
    sketch.beginPart();
    for (double x : {-half + 0.05, half - 0.05}) {
        sketch.add({{at(x, 0.008), 0.010}, {at(x, besideRailHeight), 0.010}}, colors.pale);
        sketch.add({{at(x - 0.03, 0.008), 0.008}, {at(x + 0.03, 0.008), 0.008}}, colors.pale);
    }
    sketch.add({{at(-half, besideRailHeight), 0.0125}, {at(half, besideRailHeight), 0.0125}}, colors.edge);
}

} // namespace unknot
