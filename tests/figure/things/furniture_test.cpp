#include "figure/solid_furniture.hpp"

// No limb goes into the floor, the wall, the bed, the chair or the step, at any moment of any stretch.

using namespace unknot;
using namespace unknot::test;

TEST_CASE("every part of the body stays outside the furniture") {
    Faults faults;
    forEveryMoment([&](const PosedFigure& seen) {
        const std::vector<Furniture> furniture = furnitureOf(seen.poses());
        for (const Solid& solid : solidsOf(seen.skeleton, false))
            for (const Furniture& box : furniture) {
                const double by = depthIn(box, solid) - box.give;
                if (by <= 0) continue;
                const std::string limb =
                    isTrunk(solid.part) ? nameOf(solid.part) : limbName(solid.side, seen.worked, nameOf(solid.part));
                faults.note(seen, limb + " in the " + box.name, by);
            }
    });
    faults.checkThatThereAreNone();
}
