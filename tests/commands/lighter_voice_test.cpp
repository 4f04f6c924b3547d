// The lighter voice in the whole program: shipped lines from their files, an author's line from Flite.

#include "commands/program.hpp"

#include "sound/voice.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace unknot::test;

namespace fs = std::filesystem;

TEST_CASE("Of the lines of the lighter voice, only that of an author is spoken and kept") {
    const auto routine =
        fileWith("nose.yaml", "routine: Nose\nend: Wiggle your nose.\nsteps:\n  - rest: 1s\n    say: Take your time.\n"
                              "  - stretch: wall-calf\n    sides: left\n    ready: 1s\n    hold: 1s\n");
    const fs::path kept = temporary() / "cache" / "unknot" / "speech";
    fs::remove_all(kept);
    setenv("ALSOFT_DRIVERS", "null", 1);
    CHECK(runUnknot("play --text --voice lighter '" + routine.string() + "'").code == 0);
    unsetenv("ALSOFT_DRIVERS");
    if (!unknot::makeVoice("slt")) return; // The build has no voice.
    REQUIRE(fs::is_directory(kept));
    CHECK(std::distance(fs::directory_iterator(kept), {}) == 1);
}
