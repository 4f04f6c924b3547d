// The keys `picture` and `mirror` of an exercise.

#include "routine/flat_steps.hpp"
#include "routine/reader.hpp"
#include "support/rendered.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

NamedFile<Bitmap> fakePicture(const std::string& name) {
    if (name == "none.png") return NamedFileFault{Severity::warning, DiagnosticId::missingFile, "it is missing"};
    return std::make_shared<const Bitmap>(Bitmap{1, 1, {1, 2, 3, static_cast<std::uint8_t>(name.size())}});
}

RoutineResult read(const std::string& keys) {
    NamedFiles files;
    files.picture = fakePicture;
    return readRoutine("mine.yaml", "routine: T\nsteps:\n  - {exercise: Squats, hold: 20s, " + keys + "}\n", {}, {}, {},
                       files);
}

const std::optional<StretchPicture>& pictureOf(const RoutineResult& result) {
    const FlatStep step = flatSteps(result.value.value()).front();
    return std::get<const StretchStep*>(step.step)->stretch->picture;
}

} // namespace

TEST_CASE("an exercise has its picture, the same for both sides unless it says 'mirror'") {
    const auto plain = read("sides: both, picture: a.png"), mirrored = read("sides: both, picture: a.png, mirror: yes");
    REQUIRE(pictureOf(plain));
    CHECK_FALSE(pictureOf(plain)->isMirrored);
    REQUIRE(pictureOf(mirrored));
    CHECK(pictureOf(mirrored)->isMirrored);
    CHECK_FALSE(pictureOf(read("sides: both, picture: a.png, mirror: false"))->isMirrored);
}

TEST_CASE("a picture that is missing leaves the figure, and a warning") {
    const auto result = read("picture: none.png");
    REQUIRE(result.value);
    CHECK_FALSE(pictureOf(result));
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics.front().severity == Severity::warning);
    CHECK(result.diagnostics.front().location == SourceLocation{3, 44, 8});
}

TEST_CASE("'mirror' without a picture or without sides is a mistake") {
    CHECK_FALSE(read("mirror: true, sides: both").value);
    CHECK_FALSE(read("mirror: true, picture: a.png").value);
}

TEST_CASE("two exercises of one name with different pictures are not the same exercise") {
    NamedFiles files;
    files.picture = fakePicture;
    const auto result = readRoutine("mine.yaml",
                                    "routine: T\nsteps:\n  - {exercise: Squats, hold: 20s, picture: a.png}\n"
                                    "  - {exercise: Squats, hold: 20s, picture: long.png}\n"
                                    "  - {exercise: Squats, hold: 20s, picture: a.png}\n",
                                    {}, {}, {}, files);
    REQUIRE(result.value);
    const auto steps = flatSteps(*result.value);
    const auto stretchOf = [&](std::size_t i) { return std::get<const StretchStep*>(steps[i].step)->stretch; };
    CHECK(stretchOf(0)->id != stretchOf(1)->id);
    CHECK(stretchOf(0) == stretchOf(2));
}
