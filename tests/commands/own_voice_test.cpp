// The person's own voice in the whole program: a command in the settings file.

#include "commands/program.hpp"

#include "sound/voice.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

// Plays two lines to OpenAL's device that is never heard. The settings say this of the voice.
ProgramResult playWith(const std::string& voice) {
    const auto config =
        fileWith("own-voice/unknot/settings.yaml", "voice: " + voice + "\n").parent_path().parent_path();
    const auto routine = fileWith("two-lines.yaml", "routine: Two lines\nsteps:\n  - rest: 1s\n    say: One.\n"
                                                    "  - stretch: wall-calf\n    sides: left\n    ready: 1s\n"
                                                    "    hold: 1s\n");
    setenv("ALSOFT_DRIVERS", "null", 1);
    const ProgramResult ran = runUnknot("play --text '" + routine.string() + "'", "/nowhere", config);
    unsetenv("ALSOFT_DRIVERS");
    CHECK(ran.code == 0);
    CHECK(contentOf(config / "unknot" / "settings.yaml") == "voice: " + voice + "\n");
    return ran;
}

std::size_t timesIn(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

} // namespace

TEST_CASE("A voice command that fails is told once, and the routine plays to its end") {
    const ProgramResult ran = playWith("{command: no-such-engine --stdout}");
    CHECK(timesIn(ran.out, "The voice command 'no-such-engine' failed (not found); the deeper voice speaks.") == 1);
    CHECK(timesIn(ran.out, "failed") == 1);
    CHECK(ran.out.find("finish") != std::string::npos);
    CHECK(ran.err.empty());
}

TEST_CASE("A voice command gets each line, and the program tells nothing") {
    const fs::path lines = temporary() / "spoken-lines";
    const fs::path sound = temporary() / "sound.wav";
    const auto routine =
        fileWith("tone.yaml", "routine: Tone\nsteps:\n  - rest: 1s\n    say: One.\n  - stretch: wall-calf\n"
                              "    sides: left\n    ready: 1s\n    hold: 1s\n");
    REQUIRE(runUnknot("export '" + routine.string() + "' -o '" + sound.string() + "'").code == 0);
    const auto engine = fileWith("engine.sh", "cat >>'" + lines.string() + "'; cat '" + sound.string() + "'\n");
    const ProgramResult ran = playWith("{command: [sh, '" + engine.string() + "']}");
    CHECK(timesIn(ran.out, "failed") == 0);
    CHECK(contentOf(lines).find("One.\n") != std::string::npos);
}

TEST_CASE("A command in a routine or on the command line is no voice") {
    const auto routine = fileWith("voice.yaml", "routine: Voice\nvoice: {command: espeak-ng}\nsteps:\n"
                                                "  - rest: 1s\n  - stretch: wall-calf\n    hold: 1s\n");
    CHECK(runUnknot("check '" + routine.string() + "'").out.find("unknown key 'command' in this voice") !=
          std::string::npos);
    CHECK(runUnknot("play bedtime --text --speed 1000 --voice own").code == 2);
    CHECK(runUnknot("play bedtime --text --speed 1000 --voice espeak-ng").code == 2);
}

TEST_CASE("An exported sound is the same before and after its lines are kept") {
    const fs::path first = temporary() / "first.wav", second = temporary() / "second.wav";
    fs::remove_all(temporary() / "cache");
    REQUIRE(runUnknot("export calf-quick -o '" + first.string() + "'").code == 0);
    if (unknot::makeVoice("rms")) CHECK_FALSE(fs::is_empty(temporary() / "cache" / "unknot" / "speech"));
    REQUIRE(runUnknot("export calf-quick -o '" + second.string() + "'").code == 0);
    CHECK(contentOf(first) == contentOf(second));
}
