#include "figure/sampled_moments.hpp"
#include "figure/soles.hpp"

// Feet that carry weight do not slide: each point of a sole stays in place as long as it touches the ground.

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr double allowed = 0.005;

/// True for a body on feet that keep their places. In a stretch that walks on the spot both feet are free.
bool stands(const Poses& poses) {
    const bool walks = poses.hold.workedLeg.foot == FootContact::free && poses.hold.otherLeg.foot == FootContact::free;
    return poses.ready.support == Support::feet && poses.hold.support == Support::feet && !walks;
}

/// Remembers the place at which each point of the soles touched down.
class ContactTracker {
public:
    /// `ground` is the height of the surface under the feet. On a step the heel hangs free and is left out.
    void look(const Skeleton& skeleton, double ground, bool onStep) {
        for (Side side : bothSides) {
            const Sole sole = soleOf(skeleton.legs[side], side);
            m_slid[side].reset();
            for (std::size_t i = onStep ? 1 : 0; i < sole.size(); ++i) {
                std::optional<Vector3>& down = m_down[side][i];
                if (sole[i].at.y - sole[i].radius > ground + 0.0015)
                    down.reset();
                else if (!down)
                    down = sole[i].at;
                if (down) m_slid[side] = std::max(m_slid[side].value_or(0), distance(*down, sole[i].at));
            }
        }
    }

    /// Distance that the foot with the least slide has moved since it touched down; empty if no foot touches.
    std::optional<double> least() const {
        const auto &left = m_slid[Side::left], &right = m_slid[Side::right];
        return left && right ? std::min(*left, *right) : left ? left : right;
    }
    double most() const { return std::max(m_slid[Side::left].value_or(0), m_slid[Side::right].value_or(0)); }

private:
    BothSides<std::array<std::optional<Vector3>, body::soleBalls.size()>> m_down;
    BothSides<std::optional<double>> m_slid;
};

} // namespace

TEST_CASE("a standing figure always has a foot on the ground that does not slide, and drags no foot") {
    constexpr double drag = 0.015;
    Faults faults;
    ContactTracker touching;
    forEveryMoment([&](const PosedFigure& seen) {
        if (!stands(seen.poses())) return;
        if (seen.moment.first) touching = {};
        const bool onStep = seen.poses().hold.otherLeg.foot == FootContact::onStep;
        touching.look(seen.skeleton, onStep ? body::stepHeight : 0, onStep);
        if (!touching.least()) faults.note(seen, "no foot bears", 1);
        faults.note(seen, "the foot that bears slides", touching.least().value_or(0) - allowed);
        faults.note(seen, "a foot drags along the ground", touching.most() - drag);
    });
    faults.checkThatThereAreNone();
}

TEST_CASE("a flat foot that ends where it began stays there all the while") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const Poses& poses = seen.poses();
        if (seen.moment.progress == 1) return;
        for (Side side : bothSides) {
            if (legOf(poses.ready, side, seen.worked).foot != FootContact::flat) continue;
            if (legOf(poses.hold, side, seen.worked).foot != FootContact::flat) continue;
            const Vector3 ready = skeletonAt(poses, seen.worked, {.progress = 0}).legs[side].ankle;
            const Vector3 hold = skeletonAt(poses, seen.worked, {}).legs[side].ankle;
            if (distance(ready, hold) > 0.01) continue;
            faults.note(seen, limbName(side, seen.worked, "foot") + " moves",
                        distance(seen.skeleton.legs[side].ankle, ready) - allowed);
        }
    });
    faults.checkThatThereAreNone();
}
