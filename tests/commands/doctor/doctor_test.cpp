#include "commands/doctor/finding.hpp"
#include "commands/doctor/folder_findings.hpp"
#include "commands/doctor/own_voice_finding.hpp"
#include "commands/program.hpp"
#include "support/json_check.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A person's folders below `home`, with the program's own files.
Folders foldersIn(const fs::path& home) {
    Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    folders.settings = home / "config/settings.yaml";
    folders.ownRoutines = home / "data/routines";
    folders.ownStretches = home / "data/stretches";
    folders.speech = home / "cache/speech";
    return folders;
}

Finding personFinding(const std::string& topic, const Folders& folders) {
    const std::vector<Finding> all = personFindings(folders);
    const auto found = std::ranges::find(all, topic, &Finding::topic);
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("'doctor' has a line for each part, and a way out for each that is missing") {
    const ProgramResult ran = runUnknot("doctor");
    for (const std::string topic : {"Unknot", "System", "Display", "Sound", "Voices", "Session bus", "Built with",
                                    "Library", "Settings", "Your routines", "Your stretches", "Spoken lines"}) {
        CAPTURE(topic);
        CHECK(contains("\n" + ran.out, "\n" + topic + "  "));
    }
    CHECK(ran.code == 1);
    CHECK(contains(ran.out, "Display         none\n                ! "));
    CHECK(contains(ran.out, "SFML "));
    CHECK(contains(ran.out, "22 stretches"));
}

TEST_CASE("'doctor --json' is JSON with the same facts") {
    const std::string json = runUnknot("doctor --json").out;
    CHECK(JsonCheck::isValid(json));
    CHECK(contains(json, "\"topic\": \"Library\""));
    CHECK(
        findingsJson(std::vector<Finding>{{"Sound", "a \"device\""}}) ==
        "[\n  {\n    \"topic\": \"Sound\",\n    \"text\": \"a \\\"device\\\"\",\n    \"good\": true,\n    \"advice\": "
        "\"\"\n  }\n]\n");
}

TEST_CASE("a finding with advice has it on a line of its own") {
    const std::vector<Finding> findings{{"Sound", "none", "Connect one."}, {"Voices", "two"}};
    CHECK(findingsText(findings) == "Sound   none\n        ! Connect one.\nVoices  two\n");
}

TEST_CASE("a voice of one's own is tried: it speaks, or the deeper voice does") {
    const TemporaryFolder home;
    CHECK_FALSE(ownVoiceFinding(home / "none.yaml"));
    CHECK_FALSE(ownVoiceFinding(home.write("usual.yaml", "voice: deeper\n")));
    const fs::path broken = home.write("broken.yaml", "voice: {command: no-such-program --private}\n");
    const auto silent = ownVoiceFinding(broken);
    REQUIRE(silent);
    CHECK_FALSE(silent->isGood());
    CHECK_FALSE(contains(silent->text + silent->advice, "private"));
    const std::string bell = UNKNOT_SOURCE_FOLDER "/tests/data/programmes/bell.wav";
    const auto speaks = ownVoiceFinding(home.write("bell.yaml", "voice: {command: 'cat \"" + bell + "\"'}\n"));
    REQUIRE(speaks);
    CHECK(speaks->isGood());
}

TEST_CASE("the library is complete, or its missing and damaged parts are named") {
    const TemporaryFolder home;
    Folders folders = foldersIn(home.path());
    CHECK(libraryFinding(folders).isGood());
    fs::copy(folders.assets, home / "assets", fs::copy_options::recursive);
    fs::copy(folders.routines, home / "routines", fs::copy_options::recursive);
    folders.assets = home / "assets";
    folders.stretches = home / "assets/stretches";
    folders.fonts = home / "assets/fonts";
    folders.routines = home / "routines";
    folders.shippedSpeech = home / "assets/speech";
    CHECK(libraryFinding(folders).isGood());
    const auto faults = [&] { return libraryFinding(folders).advice; };
    fs::remove(home / "routines/desk-break.yaml");
    CHECK(faults() == "Missing or damaged: desk-break.yaml. Install Unknot again.");
    home.write("assets/stretches/cold-pack.yaml", "name: [");
    fs::remove(home / "assets/stretches/heel-drop.yaml");
    home.write("assets/fonts/DejaVuSans.ttf", "");
    for (const char* part : {"cold-pack.yaml", "heel-drop.yaml", "DejaVuSans.ttf"})
        CHECK(contains(faults(), part));
    fs::remove_all(home / "assets/speech");
    CHECK(contains(faults(), " more. Install"));
    fs::remove_all(home / "routines");
    CHECK_FALSE(libraryFinding(folders).isGood());
}

TEST_CASE("a person's folders may be missing, but must be writable") {
    const TemporaryFolder home;
    for (const Finding& finding : personFindings(foldersIn(home.path()))) {
        CAPTURE(finding.topic);
        CHECK(finding.isGood());
        CHECK(contains(finding.text, ", can be written"));
    }
    CHECK(fs::is_empty(home.path()));
    for (const Finding& finding : personFindings(foldersIn("/dev/null/home"))) {
        CAPTURE(finding.topic);
        CHECK_FALSE(finding.isGood());
    }
}

TEST_CASE("mistakes in a person's settings and routines are told, and the files stay") {
    const TemporaryFolder home;
    const Folders folders = foldersIn(home.path());
    home.write("config/settings.yaml", "light: dusk\n");
    home.write("data/routines/good.yaml", "routine: Good\nsteps:\n  - stretch: calf\n");
    home.write("data/routines/bad.yaml", "routine: Bad\n");
    CHECK(contains(personFinding("Settings", folders).text, "with mistakes"));
    CHECK(fs::exists(folders.settings));
    CHECK(contains(personFinding("Your routines", folders).text, "2 files"));
    CHECK(contains(personFinding("Your routines", folders).text, "1 with mistakes"));
}

TEST_CASE("'doctor' names no person: the home folder is ~") {
    const TemporaryFolder home;
    const auto out = temporary() / "private";
    const std::string command =
        "env -i HOME='" + home.path().string() + "' '" UNKNOT_PROGRAM "' doctor >'" + out.string() + "'";
    CHECK(std::system(command.c_str()) != 0);
    CHECK(contains(contentOf(out), "~/.config/unknot/settings.yaml, not there yet, can be written"));
    CHECK_FALSE(contains(contentOf(out), home.path().string()));
    // A link to the home folder, with a slash at its end, is the home folder too; a file that cannot be read is not
    // named.
    fs::create_directory_symlink(home.path(), home / "link");
    fs::create_directories(home / ".config/unknot/settings.yaml");
    const std::string linked =
        "env -i HOME='" + (home / "link").string() + "/' '" UNKNOT_PROGRAM "' doctor >'" + out.string() + "'";
    CHECK(std::system(linked.c_str()) != 0);
    CHECK(contains(contentOf(out), "~/.config/unknot/settings.yaml, cannot be read"));
    CHECK_FALSE(contains(contentOf(out), home.path().string()));
}
