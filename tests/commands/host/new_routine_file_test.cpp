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

const fs::path pattern = fs::path(UNKNOT_SOURCE_FOLDER) / "assets/template.yaml";

fs::path emptyFolder() {
    const fs::path folder = temporary() / "made" / "routines";
    fs::remove_all(folder.parent_path());
    return folder;
}

} // namespace

TEST_CASE("A new routine is a copy of the template, in a folder that is made for it, and can be played") {
    const fs::path folder = emptyFolder();
    const auto made = makeRoutineFile(pattern, folder);
    CHECK(made.fault.empty());
    CHECK(made.file == (folder / "my-routine.yaml").string());
    CHECK(contentOf(made.file) == contentOf(pattern));
    const fs::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", folder);
    CHECK(library.openRoutine(made.id).routine);
}

TEST_CASE("A file that is there is never written over, nor is a link or a folder of that name") {
    const fs::path folder = emptyFolder();
    fs::create_directories(folder / "my-routine-3.yaml");
    std::ofstream(folder / "my-routine.yaml") << "mine";
    fs::create_symlink(folder / "elsewhere", folder / "my-routine-2.yaml");
    const auto made = makeRoutineFile(pattern, folder);
    CHECK(made.file == (folder / "my-routine-4.yaml").string());
    CHECK(contentOf(folder / "my-routine.yaml") == "mine");
    CHECK_FALSE(fs::exists(folder / "elsewhere"));
}

TEST_CASE("Many that make a routine at the same time each get a file of their own") {
    const fs::path folder = emptyFolder();
    std::vector<Host::NewRoutineFile> made(16);
    std::vector<std::thread> makers;
    for (Host::NewRoutineFile& each : made)
        makers.emplace_back([&each, &folder] { each = makeRoutineFile(pattern, folder); });
    for (std::thread& maker : makers)
        maker.join();
    std::set<std::string> files;
    for (const Host::NewRoutineFile& each : made) {
        CHECK_MESSAGE(each.fault.empty(), each.fault);
        CHECK(contentOf(each.file) == contentOf(pattern));
        files.insert(each.file);
    }
    CHECK(files.size() == made.size());
}

TEST_CASE("A failure to make the routine file gives its reason and leaves no file") {
    const fs::path folder = emptyFolder();
    fs::create_directories(folder.parent_path());
    std::ofstream(folder) << "no folder";
    const auto inFile = makeRoutineFile(pattern, folder);
    CHECK(inFile.file.empty());
    CHECK_MESSAGE(inFile.fault.find(folder.string()) != std::string::npos, inFile.fault);
    CHECK_FALSE(makeRoutineFile(pattern, "").fault.empty());
    const auto noTemplate = makeRoutineFile("/nowhere/template.yaml", emptyFolder());
    CHECK_FALSE(noTemplate.fault.empty());
    CHECK_FALSE(fs::exists(folder / "my-routine.yaml"));
}
