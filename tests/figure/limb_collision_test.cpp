#include "figure/sampled_moments.hpp"
#include "figure/solids.hpp"

// Limbs do not pass through each other or through the trunk, at any moment of any stretch.

using namespace unknot;
using namespace unknot::test;

namespace {

bool isOneOf(const Solid& a, const Solid& b, BodyPart first, BodyPart second) {
    return (a.part == first && b.part == second) || (a.part == second && b.part == first);
}

/// True for parts that meet at a joint or fold against each other there.
bool hangTogether(const Solid& a, const Solid& b) {
    if (isTrunk(a.part) && isTrunk(b.part)) return true;
    for (BodyPart trunk : {BodyPart::hips, BodyPart::belly})
        if (isOneOf(a, b, BodyPart::thigh, trunk)) return true;
    if (a.side != b.side || isTrunk(a.part) || isTrunk(b.part)) return false;
    const bool legs = a.part <= BodyPart::foot, legsToo = b.part <= BodyPart::foot;
    return legs == legsToo;
}

/// Depth to which flesh and cloth give way, in shares of the body's height.
double giveOf(const Solid& a, const Solid& b) {
    const bool hand = a.part == BodyPart::hand || b.part == BodyPart::hand;
    if (hand) return 0.022;
    if (isOneOf(a, b, BodyPart::upperArm, BodyPart::chest) || isOneOf(a, b, BodyPart::upperArm, BodyPart::belly))
        return 0.022;
    if (isOneOf(a, b, BodyPart::thigh, BodyPart::chest) || isOneOf(a, b, BodyPart::thigh, BodyPart::thigh))
        return 0.022;
    return 0.012;
}

std::string nameOf(const Solid& solid, Side worked) {
    if (isTrunk(solid.part)) return nameOf(solid.part);
    return limbName(solid.side, worked, nameOf(solid.part));
}

} // namespace

TEST_CASE("no limb passes through another one or through the trunk") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const std::vector<Solid> solids = solidsOf(seen.skeleton, true);
        for (std::size_t i = 0; i < solids.size(); ++i)
            for (std::size_t k = i + 1; k < solids.size(); ++k) {
                const Solid &a = solids[i], &b = solids[k];
                if (hangTogether(a, b)) continue;
                const double by = depthOf(a, b) - giveOf(a, b);
                if (by > 0) faults.note(seen, nameOf(a, seen.worked) + " through the " + nameOf(b, seen.worked), by);
            }
    });
    faults.checkThatThereAreNone();
}
