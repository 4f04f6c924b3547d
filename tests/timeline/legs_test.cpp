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

TEST_CASE("a stretch of another part of the body has sides in place of legs, and one without sides names none") {
    Stretch stretch;
    stretch.muscle = Muscle::neck;
    const auto segment = [&](std::optional<Side> side) {
        Segment made;
        made.side = side;
        made.stretch = std::make_shared<const Stretch>(stretch);
        return made;
    };
    CHECK(legSentence(workedLegs(segment(Side::left))) == "Left side.");
    CHECK(briefLegWords(workedLegs(segment(Side::right))) == "right side");
    CHECK(nameOf(workedLegs(segment(Side::right))) == "right");
    CHECK(againLine(segment(Side::right)) == "Same side again.");
    stretch.legs = Legs::both;
    CHECK(legWords(workedLegs(segment(std::nullopt))) == "both sides");
    CHECK(againLine(segment(std::nullopt)) == "Once more.");
    for (Muscle muscle : {Muscle::neck, Muscle::calf, Muscle::unknown}) {
        stretch.muscle = muscle;
        stretch.legs = Legs::none;
        CHECK(workedLegs(segment(std::nullopt)) == WorkedLegs::none);
        CHECK(againLine(segment(std::nullopt)) == "Once more.");
    }
    stretch = {};
    CHECK(againLine(segment(Side::left)) == "Same leg again.");
}
