#include "routine/family.hpp"

#include "routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

std::string chosen(const std::string& family, BodyPosition asked) {
    const FamilyVariant variant = familyVariant(family, asked, shippedStretches());
    return variant.stretch ? variant.stretch->id + " " + std::string(nameOf(variant.position)) : "none";
}

std::string stretchFor(const std::string& top, const std::string& family,
                       const RoutineOverrides& routineOverrides = {}) {
    const auto read = readRoutine("x.yaml", "routine: T\n" + top + "steps:\n  - stretch: " + family + "\n",
                                  shippedStretches(), routineOverrides);
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    return std::get<StretchStep>(read.value->steps[0]).stretch->id;
}

} // namespace

TEST_CASE("each family has the variant that suits the position, or the nearest") {
    using enum BodyPosition;
    CHECK(chosen("calf", standing) == "wall-calf standing");
    CHECK(chosen("calf", seated) == "towel-calf seated");
    CHECK(chosen("calf", bed) == "toes-to-shin bed");
    CHECK(chosen("hamstring", standing) == "hamstring-chair standing");
    CHECK(chosen("hamstring", seated) == "hamstring-seated seated");
    CHECK(chosen("hamstring", bed) == "hamstring-lying bed");
    CHECK(chosen("quad", standing) == "quad-standing standing");
    CHECK(chosen("quad", seated) == "quad-side-lying bed");
    CHECK(chosen("quad", bed) == "quad-side-lying bed");
    CHECK(chosen("neck", bed) == "none");
    CHECK(chosen("", bed) == "none");
}

TEST_CASE("a family is resolved by the routine's position, and the person's wish wins over it") {
    CHECK(stretchFor("", "calf") == "wall-calf");
    CHECK(stretchFor("position: bed\n", "calf") == "toes-to-shin");
    CHECK(stretchFor("position: bed\n", "calf", {BodyPosition::seated, {}}) == "towel-calf");
    CHECK(stretchFor("", "hamstring", {BodyPosition::bed, {}}) == "hamstring-lying");
}

TEST_CASE("a stretch that is named itself stays, whatever the position") {
    CHECK(stretchFor("position: bed\n", "wall-calf", {BodyPosition::seated, {}}) == "wall-calf");
}

TEST_CASE("a routine knows the position it was resolved for") {
    const auto text = "routine: T\nposition: seated\nsteps:\n  - stretch: calf\n";
    CHECK(readRoutine("x.yaml", text, shippedStretches()).value->position == BodyPosition::seated);
    CHECK(readRoutine("x.yaml", text, shippedStretches(), {BodyPosition::bed, {}}).value->position ==
          BodyPosition::bed);
    CHECK(readText("routine: T\nsteps:\n  - stretch: calf\n").value->position == BodyPosition::standing);
}
