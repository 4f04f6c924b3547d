// Files and tables for other programs: captions, the plan as a table, the schema.

#include "commands/program.hpp"

#include <doctest/doctest.h>

using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("'export' writes captions by the ending of the file, whole and at once") {
    const TemporaryFolder folder;
    for (const std::string name : {"bedtime.srt", "bedtime.vtt"}) {
        const ProgramResult ran = runUnknot("export bedtime -o '" + (folder / name).string() + "'");
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
    }
    CHECK(contentOf(folder / "bedtime.srt").starts_with("1\n00:00:00,"));
    CHECK(contentOf(folder / "bedtime.vtt").starts_with("WEBVTT\n"));
    CHECK(contains(contentOf(folder / "bedtime.vtt"), "\nWall calf stretch. Left leg.\n\n"));
    CHECK(folder.entries() == 2);
    const ProgramResult short_ = runUnknot("export bedtime --words none -o '" + (folder / "none.srt").string() + "'");
    CHECK(short_.code == 0);
    CHECK(contentOf(folder / "none.srt").empty());
    const ProgramResult wrong = runUnknot("export bedtime -o captions.txt");
    CHECK(wrong.code == 2);
    CHECK(contains(wrong.err, "must end in .wav, .flac or .ogg, or in .srt or .vtt for captions"));
}

TEST_CASE("'plan --csv' is a table, and not together with --short") {
    const ProgramResult ran = runUnknot("plan bedtime --csv");
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("start,length,kind,step,hold,side,stretch,count,pace,text\r\n"));
    const ProgramResult both = runUnknot("plan bedtime --csv --short");
    CHECK(both.code == 2);
    CHECK(contains(both.err, "not both"));
}

TEST_CASE("'schema' prints the file beside the routines, and a new routine names that file for editors") {
    const ProgramResult ran = runUnknot("schema");
    CHECK(ran.code == 0);
    const fs::path file = fs::path(UNKNOT_SOURCE_FOLDER) / "routines/routine.schema.json";
    CHECK(ran.out == contentOf(file));
    const TemporaryFolder home;
    REQUIRE(runUnknot("new Calm", home.path()).code == 0);
    const std::string text = contentOf(home / "unknot/routines/calm.yaml");
    CHECK(text.starts_with("# yaml-language-server: $schema=" + file.string() + "\n"));
    REQUIRE(runUnknot("new Another --from calm", home.path()).code == 0);
    const std::string copy = contentOf(home / "unknot/routines/another.yaml");
    CHECK(copy.starts_with("# yaml-language-server: $schema="));
    CHECK(copy.find("$schema=", 40) == std::string::npos);
    CHECK(runUnknot("check calm another --strict", home.path()).code == 0);
}
