#include "scene/parts/caution_box.hpp"

#include "scene/parts/text_layout.hpp"
#include "scene/sample_timeline.hpp"

using namespace unknot;

TEST_CASE("the width of what to take care of is that of its label too") {
    const double words = sample::font().width("Take care. Stop at any pain.", 20, Weight::semibold);
    CHECK(cautionWidth(sample::font(), "Stop at any pain.", 20) == doctest::Approx(words * drawnWidthTolerance));
}
