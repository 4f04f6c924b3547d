#include "commands/host/new_routine_file.hpp"

#include "commands/program.hpp"
#include "routine/library.hpp"

#include <doctest/doctest.h>

#include <set>
#include <thread>
#include <vector>

using namespace unknot;
using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

const fs::path root = UNKNOT_SOURCE_FOLDER;
const fs::path shipped = root / "routines";
const std::string pattern = contentOf(root / "assets/template.yaml");

Host::NewRoutineFile makeIn(const fs::path& folder, const std::string& title = "") {
    return makeRoutineFile(title, pattern, shipped, folder);
}

std::optional<Routine> opened(const Host::NewRoutineFile& made) {
    const Library library(root / "assets/stretches", shipped, fs::path(made.file).parent_path());
    return library.openRoutine(made.id).routine;
}

fs::path emptyFolder() {
    const fs::path folder = temporary() / "made" / "routines";
    fs::remove_all(folder.parent_path());
    return folder;
}

} // namespace

TEST_CASE("A new routine without a title is a copy of the template, in a folder that is made, and can be played") {
    const fs::path folder = emptyFolder();
    const auto made = makeIn(folder);
    CHECK(made.fault.empty());
    CHECK(made.file == (folder / "my-routine.yaml").string());
    CHECK(contentOf(made.file) ==
          "# yaml-language-server: $schema=" + (shipped / "routine.schema.json").string() + "\n" + pattern);
    CHECK(opened(made));
}

TEST_CASE("A new routine has its title, and a file of that name, which its remarks name too") {
    const fs::path folder = emptyFolder();
    const auto made = makeIn(folder, "  After the run ");
    CHECK(made.file == (folder / "after-the-run.yaml").string());
    CHECK(contentOf(made.file).find("routine: After the run\n") != std::string::npos);
    CHECK(contentOf(made.file).find("unknot check after-the-run\n") != std::string::npos);
    CHECK(makeIn(folder, "After the run").file == (folder / "after-the-run-2.yaml").string());
    const auto routine = opened(made);
    REQUIRE(routine);
    CHECK(routine->title == "After the run");
}

TEST_CASE("Any title is read back from its file as it was typed") {
    const fs::path folder = emptyFolder();
    for (const std::string title : {"Étirements du soir",
                                    "Stretch: calves # and feet",
                                    "\"quoted\" \\ back",
                                    "yes",
                                    "2026",
                                    "- a list",
                                    "[a]",
                                    "{a}",
                                    "*a",
                                    "&a",
                                    "!a",
                                    "%a",
                                    "@a",
                                    "'a'",
                                    "a: b",
                                    "null",
                                    "~",
                                    "Вечер",
                                    "1.5",
                                    "a,",
                                    "#",
                                    "?",
                                    "|",
                                    ">",
                                    "y"}) {
        CAPTURE(title);
        const auto routine = opened(makeIn(folder, title));
        REQUIRE(routine);
        CHECK(routine->title == title);
    }
}

TEST_CASE("A new routine takes no name of a shipped routine, which it would replace") {
    const fs::path folder = emptyFolder();
    CHECK(makeIn(folder, "Cramp calf").file == (folder / "my-cramp-calf.yaml").string());
    CHECK(makeIn(folder, "Bedtime").file == (folder / "my-bedtime.yaml").string());
}

TEST_CASE("A file that is there is never written over, nor is a link or a folder of that name") {
    const fs::path folder = emptyFolder();
    fs::create_directories(folder / "my-routine-3.yaml");
    std::ofstream(folder / "my-routine.yaml") << "mine";
    fs::create_symlink(folder / "elsewhere", folder / "my-routine-2.yaml");
    const auto made = makeIn(folder);
    CHECK(made.file == (folder / "my-routine-4.yaml").string());
    CHECK(contentOf(folder / "my-routine.yaml") == "mine");
    CHECK_FALSE(fs::exists(folder / "elsewhere"));
}

TEST_CASE("Many that make a routine at the same time each get a file of their own") {
    const fs::path folder = emptyFolder();
    std::vector<Host::NewRoutineFile> made(16);
    std::vector<std::thread> makers;
    for (Host::NewRoutineFile& each : made)
        makers.emplace_back([&each, &folder] { each = makeIn(folder); });
    for (std::thread& maker : makers)
        maker.join();
    std::set<std::string> files;
    for (const Host::NewRoutineFile& each : made) {
        CHECK_MESSAGE(each.fault.empty(), each.fault);
        CHECK(contentOf(each.file).size() >= pattern.size());
        files.insert(each.file);
    }
    CHECK(files.size() == made.size());
}

TEST_CASE("A failure to make the routine file gives its reason and leaves no file") {
    const fs::path folder = emptyFolder();
    fs::create_directories(folder.parent_path());
    std::ofstream(folder) << "no folder";
    const auto inFile = makeIn(folder);
    CHECK(inFile.file.empty());
    CHECK_MESSAGE(inFile.fault.find(folder.string()) != std::string::npos, inFile.fault);
    CHECK_FALSE(makeIn("").fault.empty());
    CHECK_FALSE(fs::exists(folder / "my-routine.yaml"));
}
