#include "scene/cramp/cramp_words.hpp"

#include "routine/library.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a cramp names the leg only where somebody has said which it is") {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", "");
    const auto sideWith = [&](std::optional<Side> side) {
        const auto opened = library.openRoutine("cramp-calf", {std::nullopt, side});
        REQUIRE(opened.routine);
        return crampWords(compile(*opened.routine, {}, OpenHoldLength::maximum), seconds(10)).side;
    };
    CHECK(sideWith(std::nullopt).empty());
    CHECK(sideWith(Side::left) == "LEFT LEG");
    CHECK(sideWith(Side::right) == "RIGHT LEG");
}
