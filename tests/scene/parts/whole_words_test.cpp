#include "scene/parts/whole_words.hpp"

#include "scene/sample_timeline.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

TEST_CASE("A text shrinks until its longest word fits the width, and keeps its size where that fits already") {
    const TextStyle style{30, 10, Weight::regular, {}};
    CHECK(shrinkToWords(font(), "one two", style, 400).size == 30);
    const TextStyle shrunk = shrinkToWords(font(), "an extraordinarily long word", style, 150);
    CHECK(shrunk.size < 30);
    CHECK(shrunk.size > 10);
    CHECK(font().width("extraordinarily", shrunk.size, Weight::regular) <= 150);
    CHECK(font().width("extraordinarily", shrunk.size + 2, Weight::regular) > 150 / drawnWidthTolerance);
}

TEST_CASE("A word that is far too long gets exactly the least size") {
    const TextStyle style{30, 11, Weight::semibold, {}};
    CHECK(shrinkToWords(font(), std::string(300, 'm'), style, 100).size == 11);
    CHECK(shrinkToWords(font(), "word", style, 0).size == 11);
    CHECK(shrinkToWords(font(), "word", style, -5).size == 11);
}
