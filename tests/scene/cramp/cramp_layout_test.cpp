#include "scene/cramp/cramp_layout.hpp"

#include "scene/parts/caution_box.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_grid.hpp"

using namespace unknot;

TEST_CASE("the figure of a cramp keeps a third of the window, whatever makes room for the words") {
    for (const Size size : sample::gridSizes)
        for (const double scale : sample::gridScales)
            for (const CrampShares& shares :
                 {CrampShares{1, 1, false}, CrampShares{0, 0, false}, CrampShares{0, 0, true}}) {
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                CrampLayoutInput input{.textScale = scale, .outer = outerTextUnitOf(size, scale), .shares = shares};
                input.keysHeight = 40 * unitOf(size);
                input.caution = cautionWords(sample::font(), "Do not point your toes.");
                const Box picture = layoutCramp(size, input).picture;
                if (isPortrait(size))
                    CHECK(picture.height >= size.height / 3);
                else
                    CHECK(picture.width >= size.width / 3 - 1);
            }
}
