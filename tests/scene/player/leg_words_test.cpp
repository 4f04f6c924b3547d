#include "scene/player/leg_words.hpp"

#include "scene/sample_timeline.hpp"

using namespace unknot;

TEST_CASE("a leg has short words where there is little room, and whole ones within a sentence") {
    Segment segment;
    CHECK(pillOf(segment).empty());
    CHECK(legOf(segment).empty());
    CHECK(briefLegOf(segment).empty());
    segment.stretch = sample::stretch("Calf", {});
    CHECK(pillOf(segment) == "CRAMPED LEG");
    CHECK(legOf(segment) == "the leg with the cramp");
    CHECK(briefLegOf(segment) == "Cramped leg");
    segment.side = Side::left;
    CHECK(pillOf(segment) == "LEFT LEG");
    CHECK(legOf(segment) == "left leg");
    CHECK(briefLegOf(segment) == "Left leg");
}
