#include "timeline/legs.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a segment without a side is about both legs, the cramped one or, with no stretch, about none") {
    const auto meant = [](std::optional<Side> side, std::optional<Legs> legs) {
        Segment segment;
        segment.side = side;
        if (legs) {
            Stretch stretch;
            stretch.legs = *legs;
            segment.stretch = std::make_shared<const Stretch>(stretch);
        }
        return workedLegs(segment);
    };
    CHECK(legWords(meant(Side::left, Legs::one)) == "left leg");
    CHECK(legWords(meant(Side::right, Legs::one)) == "right leg");
    CHECK(legWords(meant(std::nullopt, Legs::both)) == "both legs");
    CHECK(legWords(meant(std::nullopt, Legs::one)) == "the leg with the cramp");
    CHECK(legWords(meant(std::nullopt, std::nullopt)).empty());
    CHECK(nameOf(meant(std::nullopt, Legs::one)) == "cramped");
    CHECK(briefLegWords(meant(Side::left, Legs::one)) == "left leg");
    CHECK(briefLegWords(meant(std::nullopt, Legs::one)) == "cramped leg");
    CHECK(legSentence(meant(Side::right, Legs::one)) == "Right leg.");
    CHECK(legSentence(meant(std::nullopt, Legs::one)) == "The leg with the cramp.");
    CHECK(legSentence(meant(std::nullopt, std::nullopt)).empty());
}
