#include "figure/picture/composition.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/body_shape.hpp"
#include "figure/body/hand_goal.hpp"
#include "figure/picture/glow.hpp"
#include "figure/picture/head.hpp"
#include "figure/picture/limb_pieces.hpp"
#include "figure/things/furniture.hpp"
#include "figure/things/furniture_measures.hpp"
#include "figure/things/props.hpp"
#include "routine/stretch/muscle.hpp"

#include <algorithm>

namespace unknot {

namespace {

/// True if `uses` is true of the hold or of a cycle. All poses of a cycle have the same hands and feet, so the first is
/// enough.
template <typename Uses>
bool anyAfterReady(const Poses& poses, Uses uses) {
    return uses(poses.hold) ||
           std::ranges::any_of(poses.cycles, [&](const Cycle& cycle) { return uses(cycle.front()); });
}

bool anyHand(const Poses& poses, HandReach reach) {
    const auto uses = [&](const Pose& pose) { return pose.workedArm.reach == reach || pose.otherArm.reach == reach; };
    return uses(poses.ready) || anyAfterReady(poses, uses);
}

bool anyFoot(const Poses& poses, FootContact rest) {
    return anyAfterReady(poses,
                         [&](const Pose& pose) { return pose.workedLeg.foot == rest || pose.otherLeg.foot == rest; });
}

Strand chairLegStrand(const ChairPlacement& place) {
    const std::vector<Ball> legs = chairLegsBefore(place);
    Strand strand = strandThrough({legs[0], legs[1]});
    for (const Ball& ball : strandThrough({legs[2], legs[3]}))
        strand.push_back(ball);
    return strand;
}

Strand railStrand(Side side) {
    const Vector3 post = railAt(side, railFirstPost);
    Strand strand = strandThrough({{railAt(side, railFrom), railRadius}, {railAt(side, railTo), railRadius}});
    for (const Ball& ball : strandThrough({{post, railRadius}, {{post.x, 0, post.z}, railRadius}}))
        strand.push_back(ball);
    return strand;
}

/// A figure that faces the viewer's right has its right side nearer. On its side, the upper, worked side is nearer.
Side nearSide(const Poses& poses, Side worked) { return poses.support == Support::side ? worked : Side::right; }

/// Puts one picture together.
class Composition {
public:
    Composition(const Figure& figure, const Theme& theme)
        : m_stretch(*figure.stretch), m_poses(figure.poses()), m_side(figure.side), m_moment(figure.moment),
          m_theme(theme), m_colors(propColors(theme)), m_near(nearSide(m_poses, m_side)), m_far(opposite(m_near)),
          m_skeleton(skeletonAt(m_poses, m_side, m_moment)) {}

    void addTo(Sketch& sketch) const;

private:
    bool isWorked(Side side) const { return m_stretch.legs != Legs::one || side == m_side; }
    bool isWorkedLeg(Side side) const { return isOfLeg(m_stretch.muscle) && isWorked(side); }
    bool lightsArm() const { return m_stretch.muscle == Muscle::shoulder; }
    bool lightsTrunk() const {
        return !isOfLeg(m_stretch.muscle) && m_stretch.muscle != Muscle::unknown && !lightsArm();
    }
    bool lightsThigh() const { return m_stretch.muscle == Muscle::hamstring || m_stretch.muscle == Muscle::quadriceps; }
    bool everUses(Side hand, bool (*uses)(HandReach)) const;
    ChairPlacement seat() const { return {m_poses.chair, false}; } ///< For a sitting figure.
    LimbColors colors(Side side) const { return limbColors(m_theme, side == m_near); }
    void addBackground(Sketch& sketch) const;
    void addFurniture(Sketch& sketch) const;
    double glowStrength() const;
    void addOnMuscle(Sketch& sketch, Side leg) const;
    void addOnTrunk(Sketch& sketch, Side side) const;
    Piece thigh(Side side) const;
    Piece shank(Side side) const;
    Piece upperArm(Side side) const;
    Piece forearm(Side side) const;
    std::optional<Color> handRim(Side side) const;
    Piece trunk() const;
    Piece head() const;
    bool holdsRail(Side side) const {
        return everUses(side, [](HandReach reach) { return reach == HandReach::rail; });
    }
    void appendProps(std::vector<Piece>& pieces) const;
    std::vector<Piece> pieces() const; ///< They refer to this composition, so they must not outlive it.

    const Stretch& m_stretch;
    const Poses& m_poses;
    Side m_side;
    const FigureMoment& m_moment;
    const Theme& m_theme;
    PropColors m_colors;
    Side m_near, m_far;
    Skeleton m_skeleton;
};

bool Composition::everUses(Side hand, bool (*uses)(HandReach)) const {
    const auto inPose = [&](const Pose& pose) { return uses(armOf(pose, hand, m_side).reach); };
    return inPose(m_poses.ready) || anyAfterReady(m_poses, inPose);
}

void Composition::addFurniture(Sketch& sketch) const {
    switch (m_poses.support) {
    case Support::bed:
    case Support::back:
    case Support::side:
        return addBed(sketch, m_poses, m_side, m_colors);
    case Support::bedEdge:
        addBedBehind(sketch, m_colors);
        break;
    case Support::chair:
        return addChairBehind(sketch, seat(), m_colors);
    default:
        break;
    }
    if (anyFoot(m_poses, FootContact::onStep)) addStairs(sketch, m_colors);
    const bool heldByBack = anyHand(m_poses, HandReach::chairBack);
    if (!heldByBack && !anyFoot(m_poses, FootContact::onSeat)) return;
    // A chair held by its back faces away, so its seat lies beyond the back.
    const ChairPlacement chair{heldByBack ? m_poses.chair + 0.31 : m_poses.chair, !heldByBack};
    // The wall keeps the chair from slipping away under the foot.
    if (!heldByBack) addWallBehindChair(sketch, chair, m_colors);
    addChairBehind(sketch, chair, m_colors);
    addChairBefore(sketch, chair, m_colors);
}

void Composition::addBackground(Sketch& sketch) const {
    const bool wall = anyHand(m_poses, HandReach::wall) || anyFoot(m_poses, FootContact::onWall);
    // The wall ends just above the head of a standing or sitting figure.
    if (wall) addWall(sketch, m_poses.wall, m_poses.support == Support::feet ? 1.04 : 0.62, m_colors);
    addFurniture(sketch);
    if (floorHeight(m_poses.support) < 0) {
        addLyingShadows(sketch, m_skeleton, m_colors);
        return addPillows(sketch, m_poses, m_side, m_colors);
    }
    if (holdsRail(m_far)) addRail(sketch, m_far, m_colors);
    if (m_poses.beside == Handhold::rail) addRailBeside(sketch, m_colors);
    if (anyFoot(m_poses, FootContact::onStep)) return;
    for (Side side : {m_far, m_near})
        addFootShadow(sketch, m_skeleton.legs[side], side, m_colors);
}

/// A pack hides the muscle under it. Legs that move in turn stretch no muscle; a weak glow only tells which muscle is
/// meant.
double Composition::glowStrength() const {
    if (m_poses.laid != PackPlacement::nothing) return 0;
    const bool inTurn = m_stretch.legs == Legs::both && !m_poses.cycles.empty();
    return m_moment.glowStrength() * (inTurn ? 0.4 : 1);
}

void Composition::addOnMuscle(Sketch& sketch, Side leg) const {
    if (!isWorkedLeg(leg)) return;
    const bool warm = m_poses.laid == PackPlacement::warmPackOnCalf;
    if (m_poses.laid != PackPlacement::nothing)
        addPack(sketch, m_skeleton.legs[leg], warm, lastPartOfWay(m_poses, m_moment.progress),
                packColors(m_theme, warm));
    addGlow(sketch, m_stretch.muscle, m_skeleton.legs[leg], glowStrength(), m_theme.glow);
}

/// The light on a muscle that is not a leg's.
void Composition::addOnTrunk(Sketch& sketch, Side side) const {
    if (isWorked(side)) addGlow(sketch, m_stretch.muscle, m_skeleton, side, glowStrength(), m_theme.glow);
}

Piece Composition::upperArm(Side side) const {
    Piece piece = upperArmPiece(m_skeleton.arms[side], side, colors(side));
    if (lightsArm()) piece.glow = [this, side](Sketch& sketch) { addOnTrunk(sketch, side); };
    return piece;
}

Piece Composition::thigh(Side side) const {
    const Leg& leg = m_skeleton.legs[side];
    // The shirt hangs over the top of a thigh that continues the trunk downward.
    const bool hangs = angleBetween(leg.thigh.up, m_skeleton.lowerTrunk.up) < 50;
    Piece piece = thighPiece(leg, side, colors(side), hangs ? 0.45 : 0);
    piece.working = isWorkedLeg(side);
    if (lightsThigh()) piece.glow = [this, side](Sketch& sketch) { addOnMuscle(sketch, side); };
    return piece;
}

Piece Composition::shank(Side side) const {
    Piece piece = shankPiece(m_skeleton.legs[side], side, colors(side));
    piece.working = isWorkedLeg(side);
    if (!lightsThigh()) piece.glow = [this, side](Sketch& sketch) { addOnMuscle(sketch, side); };
    return piece;
}

Piece Composition::forearm(Side side) const {
    Piece piece = forearmPiece(m_skeleton.arms[side], side, colors(side));
    piece.rim = handRim(side);
    return piece;
}

/// A hand on a leg needs a rim, because both have the colour of skin. So does a hand that hangs beside a thigh.
std::optional<Color> Composition::handRim(Side side) const {
    const auto mayCoverLeg = [](HandReach reach) { return isOnLeg(reach) || reach == HandReach::none; };
    if (!everUses(side, mayCoverLeg)) return {};
    return handRimColor(m_theme, side == m_near);
}

Piece Composition::trunk() const {
    const Skeleton& s = m_skeleton;
    Strand strand;
    for (double aside : {-0.045, 0.045}) {
        const Vector3 low = s.lowerTrunk.right * aside, high = s.chest.right * (aside * 1.2);
        for (const Ball& ball : strandThrough({{s.pelvis + s.lowerTrunk.up * 0.05 + low, 0.06},
                                               {s.waist + low, 0.058},
                                               {s.neckBase - s.chest.up * 0.05 + high, 0.058}}))
            strand.push_back(ball);
    }
    Piece piece{strand, [this](Sketch& sketch) { addTrunk(sketch, m_skeleton, m_theme, m_moment.breath); }};
    if (lightsTrunk())
        piece.glow = [this](Sketch& sketch) {
            for (Side side : {m_far, m_near})
                addOnTrunk(sketch, side);
        };
    return piece;
}

Piece Composition::head() const {
    return {{{m_skeleton.head, 0.066}}, [this](Sketch& sketch) { addHead(sketch, m_skeleton, m_theme); }};
}

void Composition::appendProps(std::vector<Piece>& pieces) const {
    if (m_poses.support == Support::chair)
        pieces.push_back(
            {chairLegStrand(seat()), [this](Sketch& sketch) { addChairBefore(sketch, seat(), m_colors); }});
    if (holdsRail(m_near))
        pieces.push_back({railStrand(m_near), [this](Sketch& sketch) { addRail(sketch, m_near, m_colors); }});
    if (!anyHand(m_poses, HandReach::towel)) return;
    const TowelBand band = towelBand(m_skeleton, m_side, m_moment.progress);
    const auto append = [&](const std::vector<Ball>& part, bool isNear) {
        pieces.push_back(
            {strandThrough(part), [this, part, isNear](Sketch& sketch) { addBand(sketch, part, isNear, m_colors); }});
    };
    if (!band.folded.empty()) {
        // The folded towel counts as a little farther back, so that it lies over the thighs but under the arms.
        const auto within = [&](const Ball& ball) { return Ball{ball.at - Vector3{0, 0, 0.042}, ball.radius}; };
        pieces.push_back({strandThrough({within(band.folded[2]), within(band.folded[3])}),
                          [this, corners = band.folded](Sketch& sketch) { addFolded(sketch, corners, m_colors); }});
    }
    append(band.loop, true);
    for (Side side : {m_far, m_near})
        append(band.ends[side], side == m_near);
}

/// Pieces that are equally near are painted in this order.
std::vector<Piece> Composition::pieces() const {
    std::vector<Piece> pieces = {forearm(m_far), upperArm(m_far), shank(m_far), thigh(m_far)};
    appendProps(pieces);
    for (Piece& piece :
         std::vector<Piece>{shank(m_near), thigh(m_near), trunk(), head(), forearm(m_near), upperArm(m_near)})
        pieces.push_back(std::move(piece));
    return pieces;
}

void Composition::addTo(Sketch& sketch) const {
    addBackground(sketch);
    paintInOrder(sketch, pieces());
}

} // namespace

Sketch figureSketch(const Figure& figure, const Theme& theme, bool onlyMeasures) {
    const Viewpoint& view = figure.poses().view;
    Sketch sketch{Camera{view.turn, view.above}, onlyMeasures};
    Composition(figure, theme).addTo(sketch);
    return sketch;
}

} // namespace unknot
