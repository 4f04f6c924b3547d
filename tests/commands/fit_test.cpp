#include "commands/fit.hpp"
#include "routine/library.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace unknot;

namespace {

const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;

const Library& library() {
    static const Library shipped(root / "assets/stretches", root / "routines", "");
    return shipped;
}

// What is said to a routine where there is no voice.
Diagnostics warningsOf(const Routine& routine) { return fitOfLines(routine, compile(routine), nullptr).warnings; }

Routine routineOf(const std::string& steps) {
    auto read = readRoutine("mine.yaml", "routine: Mine\nsteps:\n" + steps, library().stretches());
    REQUIRE(read.value);
    return *std::move(read.value);
}

} // namespace

TEST_CASE("Without a voice the words alone tell what does not fit, and nothing that is shipped is found fault with") {
    const Diagnostics found =
        warningsOf(routineOf("  - rest: 4s\n    say: Walk over to the chair and turn it to the wall.\n"
                             "  - stretch: wall-calf\n    hold: 20s\n"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].place == Place{4, 10, 47});
    CHECK(found[0].message == "the spoken line 'Walk over to the chair and turn it to the wall.' needs 5.9 s and has "
                              "3.7 s; make the rest 7s or longer");
    for (const RoutineFile& file : library().routines()) {
        CAPTURE(file.id);
        const auto opened = library().openRoutine(file.id);
        REQUIRE(opened.routine);
        const Diagnostics faults = warningsOf(*opened.routine);
        CHECK_MESSAGE(faults.empty(), faults.front().message);
    }
}

TEST_CASE(
    "A line that comes only in the hold is told where it stands, with a time to get ready that has room for all") {
    const std::string before = "  - stretch: wall-calf\n    hold: 10s\n    repeat: 2\n    ready: ";
    const std::string say = "\n    say: Put the chair against the wall, and take your shoes off, and breathe out.\n";
    const Diagnostics found = warningsOf(routineOf(before + "4s" + say));
    REQUIRE(found.size() == 2);
    CHECK(found[0].place.line == 6); // The caution: its time to get ready.
    CHECK(found[0].message == "the spoken line 'If it is dark, switch the lamp on first.' needs 4.9 s and has 3.7 s; "
                              "leave 'ready' out, or give it 20s");
    CHECK(found[1].place.line == 7);
    CHECK(found[1].message.ends_with(", and the hold begins before it; leave 'ready' out, or give it 20s"));
    CHECK(warningsOf(routineOf(before + "20s" + say)).empty());
}
