#include "base/system/temporary_file.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

using Kind = TemporaryFile::Kind;

void put(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

void makeOld(const fs::path& file, std::chrono::seconds age) {
    fs::last_write_time(file, fs::file_time_type::clock::now() - age);
}

// The status of a process that has a file of this kind and then gets the signal.
int endedBy(int signal, const fs::path& target, Kind kind) {
    const pid_t child = fork();
    if (child == 0) {
        // doctest has handlers of its own.
        for (const int each : {SIGINT, SIGTERM, SIGHUP})
            std::signal(each, SIG_DFL);
        TemporaryFile file(target, kind);
        file.writeAt(0, "half of it");
        raise(signal);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

TEST_CASE("an unfinished file of this file system has no name") {
    const TemporaryFolder folder;
    TemporaryFile file(folder / "a.txt");
    REQUIRE_FALSE(file.error());
    CHECK_FALSE(file.writeAt(0, "text"));
    CHECK(folder.entries() == 0);
    CHECK_FALSE(file.replaceTarget());
    CHECK(contentOf(folder / "a.txt") == "text");
    CHECK(folder.entries() == 1);
}

TEST_CASE("a file with and a file without a name replace the target, and leave no other file") {
    const TemporaryFolder folder;
    for (const Kind kind : {Kind::unnamed, Kind::named, Kind::unnamed}) {
        const std::string text = kind == Kind::named ? "named" : "unnamed";
        TemporaryFile file(folder / "a.txt", kind);
        CHECK_FALSE(file.writeAt(4, "----------"));
        CHECK_FALSE(file.writeAt(0, text));
        CHECK_FALSE(file.sync());
        CHECK_FALSE(file.replaceTarget());
        CHECK(contentOf(folder / "a.txt").starts_with(text));
        CHECK(contentOf(folder / "a.txt").size() == 14);
        CHECK(folder.entries() == 1);
    }
}

TEST_CASE("a folder in the place of the target stays, and no other file") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "a.txt");
    for (const Kind kind : {Kind::unnamed, Kind::named}) {
        TemporaryFile file(folder / "a.txt", kind);
        CHECK(file.replaceTarget());
    }
    CHECK(fs::is_directory(folder / "a.txt"));
    CHECK(folder.entries() == 1);
}

TEST_CASE("a file with a name has the permissions that it is given") {
    const TemporaryFolder folder;
    TemporaryFile file(folder / "a.txt", Kind::named);
    CHECK_FALSE(file.setPermissions(fs::perms{0600}));
    CHECK(fs::status(folder / "a.txt.part-1").permissions() == fs::perms{0600});
}

TEST_CASE("a program that is interrupted, ended or hung up removes its unfinished file") {
    const TemporaryFolder folder;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        for (const Kind kind : {Kind::unnamed, Kind::named}) {
            const int status = endedBy(signal, folder / "a.txt", kind);
            CHECK(WIFSIGNALED(status));
            CHECK(WTERMSIG(status) == signal);
            CHECK(folder.entries() == 0);
        }
    }
}

TEST_CASE("a killed program leaves a file only if it has a name, and the next write removes that") {
    const TemporaryFolder folder;
    endedBy(SIGKILL, folder / "a.txt", Kind::unnamed);
    CHECK(folder.entries() == 0);
    endedBy(SIGKILL, folder / "a.txt", Kind::named);
    REQUIRE(fs::exists(folder / "a.txt.part-1"));
    makeOld(folder / "a.txt.part-1", std::chrono::seconds(6));
    removeLeftBehind(folder / "a.txt");
    CHECK(folder.entries() == 0);
}

TEST_CASE("a hangup that the program ignores removes nothing") {
    const TemporaryFolder folder;
    const auto before = std::signal(SIGHUP, SIG_IGN);
    TemporaryFile file(folder / "a.txt", Kind::named);
    raise(SIGHUP);
    CHECK(fs::exists(folder / "a.txt.part-1"));
    std::signal(SIGHUP, before);
}

TEST_CASE("the file of a running writer is never removed, however old it is") {
    const TemporaryFolder folder;
    const TemporaryFile file(folder / "a.txt", Kind::named);
    makeOld(folder / "a.txt.part-1", std::chrono::hours(9000));
    removeLeftBehind(folder / "a.txt");
    CHECK(fs::exists(folder / "a.txt.part-1"));
}

TEST_CASE("of the files beside the target only its unfinished ones are removed, and no folder") {
    const TemporaryFolder folder;
    const auto leave = [&](const std::string& name, std::chrono::seconds age) {
        put(folder / name, "left");
        makeOld(folder / name, age);
    };
    leave("a.txt.part-1", std::chrono::seconds(1));
    leave("a.txt.part-2", std::chrono::seconds(6));
    leave("a.txt.part-4000", std::chrono::hours(9000));
    for (const char* others : {"a.txt", "b.txt.part-1", "a.txt.part-x", "a.txt.part-1.txt", "a.txt.part-"})
        leave(others, std::chrono::hours(9000));
    fs::create_directory(folder / "a.txt.part-5");
    makeOld(folder / "a.txt.part-5", std::chrono::hours(9000));
    removeLeftBehind(folder / "a.txt");
    CHECK(fs::exists(folder / "a.txt.part-1"));
    CHECK_FALSE(fs::exists(folder / "a.txt.part-2"));
    CHECK_FALSE(fs::exists(folder / "a.txt.part-4000"));
    CHECK(folder.entries() == 7);
}
