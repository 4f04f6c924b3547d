// `unknot new` makes a routine that can be played at once, and overwrites nothing.

#include "commands/program.hpp"

#include <doctest/doctest.h>

using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

} // namespace

TEST_CASE("A new routine is made under its title, and the commands that are shown work with it") {
    const TemporaryFolder data;
    const ProgramResult made = runUnknot("new 'After the run'", data.path());
    CHECK(made.code == 0);
    CHECK(made.err.empty());
    const fs::path file = data / "unknot/routines/after-the-run.yaml";
    CHECK(firstLine(made.out) == file.string());
    CHECK(contentOf(file).find("\nroutine: After the run\n") != std::string::npos);
    for (const std::string command : {"check after-the-run", "play after-the-run"})
        CHECK_MESSAGE(made.out.find("  unknot " + command + " ") != std::string::npos, made.out);
    CHECK(runUnknot("check after-the-run --strict", data.path()).code == 0);

    const std::string was = contentOf(file);
    const ProgramResult again = runUnknot("new 'After the run'", data.path());
    CHECK(firstLine(again.out) == (data / "unknot/routines/after-the-run-2.yaml").string());
    CHECK(contentOf(file) == was);
}

TEST_CASE("A new routine may begin with a copy of another one, and lie in the present folder") {
    const TemporaryFolder here;
    const std::string cd = "new 'Calves: mine' --from bedtime-trial --here";
    const fs::path before = fs::current_path();
    fs::current_path(here.path());
    const ProgramResult made = runUnknot(cd);
    const ProgramResult checked = runUnknot("check calves-mine.yaml --strict");
    fs::current_path(before);
    CHECK(made.code == 0);
    CHECK(checked.code == 0);
    std::string expected = contentOf(fs::path(UNKNOT_SOURCE_FOLDER) / "routines/bedtime-trial.yaml");
    const std::size_t title = expected.find("routine: "), end = expected.find('\n', title);
    expected.replace(title, end - title, "routine: \"Calves: mine\"");
    const std::string copy = contentOf(here / "calves-mine.yaml");
    CHECK(copy.substr(copy.find('\n') + 1) == expected);
}

TEST_CASE("A routine that cannot be made is a sentence, and leaves no file") {
    const TemporaryFolder data;
    const ProgramResult unknown = runUnknot("new Mine --from bedtmie", data.path());
    CHECK(unknown.code == 1);
    CHECK(unknown.err.find("did you mean 'bedtime'?") != std::string::npos);
    const ProgramResult tooLong = runUnknot("new '" + std::string(501, 'x') + "'", data.path());
    CHECK(tooLong.code == 1);
    CHECK(tooLong.err == "unknot: The title has 501 characters; write at most 500.\n");
    CHECK(data.entries() == 0);
    data.write("unknot/routines", "no folder");
    const ProgramResult inFile = runUnknot("new Mine", data.path());
    CHECK(inFile.code == 1);
    CHECK(inFile.err.find("cannot be made") != std::string::npos);
    CHECK(runUnknot("new", data.path()).code == 2);
    CHECK(data.entries() == 1);
}

TEST_CASE("A copy tells that it has left behind the sounds of the first routine") {
    const TemporaryFolder data;
    const std::string steps = "steps:\n  - stretch: wall-calf\n    hold: 20s\n";
    const fs::path bell = data.write("first/bell.yaml", "routine: Bell\nchime: bell.wav\n" + steps);
    const fs::path plain = data.write("first/plain.yaml", "routine: Plain\n" + steps);
    CHECK(runUnknot("new Mine --from " + bell.string(), data.path()).out.find("Copy them too") != std::string::npos);
    CHECK(runUnknot("new Mine --from " + plain.string(), data.path()).out.find("Copy them too") == std::string::npos);
}
