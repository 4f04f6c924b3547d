#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot::test;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("Help goes to standard output, names every command and is no fault") {
    const Ran ran = runUnknot("--help");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(contains(ran.out, "\n  unknot play bedtime "));
    for (const std::string command : {"play", "check", "plan", "picture", "export", "list"}) {
        CAPTURE(command);
        CHECK(contains(ran.out, "\n  " + command + " "));
        const Ran of = runUnknot(command + " --help");
        CHECK(of.code == 0);
        CHECK(contains(of.out, "unknot " + command));
    }
}

TEST_CASE("The version is one line") {
    const Ran ran = runUnknot("--version");
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("unknot "));
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
}

TEST_CASE("Wrong use says what is wrong, how it is used, and ends with 2") {
    struct Row {
        std::string words, says;
    };
    const Row rows[] = {
        {"", "usage: unknot COMMAND"},
        {"plya bedtime", "unknot: unknown command 'plya'; did you mean 'play'?"},
        {"xyzzy", "unknot: unknown command 'xyzzy'\n"},
        {"--halp", "unknot: unknown option '--halp'; did you mean '--help'?"},
        {"play bedtime --txt", "unknot play: unknown option '--txt'; did you mean '--text'?"},
        {"play", "unknot play: 'ROUTINE' is missing"},
        {"plan a b", "unknot plan: unexpected argument 'b'"},
        {"play bedtime --light dusk", "'--light' must be day, night or auto, not 'dusk'"},
        {"play bedtime --start soon", "'--start' must be a time such as 25s, 1m30s or 1:30, not 'soon'"},
        {"play bedtime --start", "'--start' needs a value"},
        {"play bedtime --speed 0", "'--speed' must be a number from 0.1 to 1000, not '0'"},
        {"play bedtime --speed nan", "'--speed' must be a number from 0.1 to 1000"},
        {"picture bedtime -o a.svg", "'--at' is missing"},
        {"picture bedtime --at 1s", "is missing"},
        {"picture bedtime --at 1s -o a.svg --size 10x10", "'--size' must be a width and a height"},
        {"picture bedtime --at 1s -o a.svg --size 9999x100", "'--size' must be a width and a height"},
        {"picture bedtime --at 1s -o a.jpg", "must end in .svg or .png"},
        {"export bedtime -o a.mp3", "must end in .wav, .flac or .ogg"},
        {"check", "'FILE' is missing"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.words);
        const Ran ran = runUnknot(row.words);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_MESSAGE(contains(ran.err, row.says), ran.err);
        CHECK_MESSAGE(contains(ran.err, "usage: unknot"), ran.err);
    }
}

TEST_CASE("Of an option given twice the last one counts") {
    const Ran ran = runUnknot("plan bedtime");
    CHECK(runUnknot("play bedtime --text --speed 0.5 --speed 1000").out.size() > 0);
    CHECK(ran.code == 0);
}
