#include "scene/parts/caution_box.hpp"

#include "scene/parts/text_layout.hpp"
#include "scene/sample_timeline.hpp"

using namespace unknot;

TEST_CASE("the frame of a caution has room for its label too") {
    const std::string label = "Take care.", text = "Stop at any pain.";
    const WordWidths words = cautionWords(sample::font(), text);
    const double both = sample::font().width(label + " " + text, 22, Weight::semibold) * drawnWidthTolerance;
    const double inset = 54; // The mark and the distances, at this size.
    CHECK(words.lines(22, both + 1) == 1);
    CHECK(words.lines(22, both - 1) == 2);
    CHECK(cautionHeight(words, 22, both + inset + 1) < cautionHeight(words, 22, both + inset - 1));
    CHECK(cautionHeight(cautionWords(sample::font(), ""), 22, 400) == 0);
}
