// One routine in another: `include`.

#include "routine/library.hpp"

#include "routine/flat_steps.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace unknot;
namespace fs = std::filesystem;

namespace {

const fs::path source = UNKNOT_SOURCE_FOLDER;

// A person's folder of routines, with the program's.
struct Folder {
    test::TemporaryFolder files;

    fs::path write(const std::string& name, const std::string& steps, const std::string& top = "") const {
        return files.write(name + ".yaml", "routine: " + name + "\n" + top + "steps:\n" + steps);
    }

    Library::OpenResult open(const std::string& name, const RoutineOverrides& overrides = {}) const {
        return Library(source / "assets/stretches", source / "routines", files.path()).openRoutine(name, overrides);
    }

    std::string mistake(const std::string& name) const {
        const auto opened = open(name);
        const auto first = std::ranges::find(opened.diagnostics, Severity::error, &Diagnostic::severity);
        return first == opened.diagnostics.end() ? "" : std::to_string(first->location.line) + ": " + first->message;
    }
};

std::string namesOf(const Routine& routine) {
    std::string names;
    for (const FlatStep& step : flatSteps(routine)) {
        const auto* const* stretch = std::get_if<const StretchStep*>(&step.step);
        names += (names.empty() ? "" : " ") + (stretch ? (*stretch)->stretch->id : std::string("rest"));
    }
    return names;
}

constexpr auto wall = "  - {stretch: wall-calf, hold: 10s}\n";
constexpr auto drop = "  - {stretch: heel-drop, hold: 15s}\n";

} // namespace

TEST_CASE("an included routine's steps come in the place of the step, with the values of their own file") {
    const Folder folder;
    folder.write("warm-up", std::string(wall) + "  - rest: 5s\n    say: Breathe.\n", "ready: 20s\nchange: 7s\n");
    folder.write("all", std::string(drop) + "  - include: warm-up\n" + wall, "ready: 9s\n");
    const auto opened = folder.open("all");
    REQUIRE(opened.routine);
    CHECK(opened.diagnostics.empty());
    CHECK(namesOf(*opened.routine) == "heel-drop wall-calf rest wall-calf");
    const auto steps = flatSteps(*opened.routine);
    CHECK(std::get<const StretchStep*>(steps[1].step)->ready == seconds(20));
    CHECK(std::get<const StretchStep*>(steps[1].step)->change == seconds(7));
    CHECK(std::get<const StretchStep*>(steps[3].step)->ready == seconds(9));
}

TEST_CASE("each step of an included routine has a source of its own, at the step that includes it") {
    const Folder folder;
    folder.write("warm-up", std::string("  - {stretch: calf, hold: 10s, sides: cramped}\n") + wall);
    folder.write("all", std::string(wall) + "  - include: warm-up\n  - include: warm-up\n" + wall);
    const auto opened = folder.open("all");
    REQUIRE(opened.routine);
    std::set<std::size_t> indices;
    const auto steps = flatSteps(*opened.routine);
    for (const FlatStep& step : steps) {
        const std::size_t index = std::get<const StretchStep*>(step.step)->index;
        REQUIRE(index < opened.sources.size());
        indices.insert(index);
    }
    CHECK(indices.size() == 6);
    const auto sourceOf = [&](std::size_t i) {
        return opened.sources[std::get<const StretchStep*>(steps[i].step)->index];
    };
    CHECK(sourceOf(1).step.line == 4);
    CHECK(sourceOf(3).ready.line == 5);
    CHECK(sourceOf(1).namesFamily);
    CHECK(sourceOf(1).namesCrampedLeg);
    CHECK_FALSE(sourceOf(5).namesFamily);
}

TEST_CASE("the person's choices reach the included steps") {
    const Folder folder;
    folder.write("warm-up", "  - {stretch: calf, hold: 10s, sides: cramped}\n");
    folder.write("all", "  - include: warm-up\n");
    const auto opened = folder.open("all", {.position = BodyPosition::bed, .crampedSide = Side::right});
    REQUIRE(opened.routine);
    const auto steps = flatSteps(*opened.routine);
    CHECK(namesOf(*opened.routine) == "toes-to-shin");
    CHECK(std::get<const StretchStep*>(steps[0].step)->sides == Sides::right);
}

TEST_CASE("the file beside the routine comes first, then the person's own, then the program's") {
    const Folder folder;
    folder.write("warm-up", drop);
    folder.files.write("elsewhere/warm-up.yaml", std::string("routine: T\nsteps:\n") + wall);
    folder.files.write("elsewhere/all.yaml", "routine: T\nsteps:\n  - include: warm-up\n");
    folder.files.write("afar/all.yaml", "routine: T\nsteps:\n  - include: warm-up\n");
    CHECK(namesOf(*folder.open((folder.files / "elsewhere/all.yaml").string()).routine) == "wall-calf");
    CHECK(namesOf(*folder.open((folder.files / "afar/all.yaml").string()).routine) == "heel-drop");
}

TEST_CASE("a person's version of a shipped routine can include that routine") {
    const Folder folder;
    folder.write("desk-break", std::string(drop) + "  - include: desk-break\n");
    const auto opened = folder.open("desk-break");
    REQUIRE(opened.routine);
    const Library shipped(source / "assets/stretches", source / "routines", {});
    CHECK(namesOf(*opened.routine) == "heel-drop " + namesOf(*shipped.openRoutine("desk-break").routine));
}

TEST_CASE("routines that include each other are refused, each with its own line") {
    const Folder folder;
    folder.write("one", std::string(wall) + "  - include: two\n");
    folder.write("two", std::string(wall) + wall + "  - include: three\n");
    folder.write("three", "  - include: one\n");
    folder.write("alone", std::string(wall) + "  - include: alone\n");
    CHECK(folder.mistake("one") == "4: 'two' has a mistake in line 5: 'three' has a mistake in line 3: 'one' includes "
                                   "this routine, so that the steps would never end; delete one of the two");
    CHECK(folder.mistake("alone") ==
          "4: 'alone' is this routine itself; write its steps here, or name another routine");
}

TEST_CASE("an exercise of an included routine is another one than that of the same name here") {
    const Folder folder;
    folder.write("warm-up", "  - {exercise: Squats, hold: 10s, instructions: [Slowly.]}\n");
    folder.write("all", "  - {exercise: Squats, hold: 10s, instructions: [Fast.]}\n  - include: warm-up\n"
                        "  - include: warm-up\n");
    const auto opened = folder.open("all");
    REQUIRE(opened.routine);
    const auto steps = flatSteps(*opened.routine);
    const auto idOf = [&](std::size_t i) { return std::get<const StretchStep*>(steps[i].step)->stretch->id; };
    CHECK(idOf(0) != idOf(1));
    CHECK(idOf(1) == idOf(2));
}

TEST_CASE("the limits count the included steps") {
    const Folder folder;
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "  - include: part\n";
    folder.write("part", "  - {stretch: wall-calf, hold: 1s, ready: 0s, change: 0s, sides: left, repeat: 101}\n");
    folder.write("all", many);
    CHECK(folder.mistake("all").find("this comes to more than 10,000 steps") != std::string::npos);
    CHECK(folder.open("all").sources.size() < 300);

    folder.write("deep", "  - steps: [{steps: [{steps: [{steps: [{steps: [{steps: [{stretch: wall-calf}]}]}]}]}]}]\n");
    folder.write("deeper", "  - steps: [{include: deep}]\n");
    folder.write("deepest", "  - steps: [{steps: [{include: deep}]}]\n");
    CHECK(folder.mistake("deeper") == "");
    CHECK(folder.mistake("deepest").find("groups are more than 8 deep here") != std::string::npos);
}

TEST_CASE("routines include each other at most eight deep") {
    const Folder folder;
    folder.write("r0", wall);
    for (int i = 1; i <= 10; ++i)
        folder.write("r" + std::to_string(i), "  - include: r" + std::to_string(i - 1) + "\n");
    CHECK(folder.mistake("r8") == "");
    CHECK(folder.mistake("r10").find("deep") != std::string::npos);
}

TEST_CASE("a link out of the folder is not included") {
    const Folder folder;
    const test::TemporaryFolder other;
    other.write("hidden.yaml", std::string("routine: T\nsteps:\n") + wall);
    fs::create_symlink(other / "hidden.yaml", folder.files / "hidden.yaml");
    folder.write("all", "  - include: hidden\n");
    CHECK(folder.mistake("all").find("is a link to another folder") != std::string::npos);
}
