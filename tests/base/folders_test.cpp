#include "base/folders.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A program that is not installed finds its files in the source tree") {
    const Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    CHECK(folders.fonts == std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets" / "fonts");
    CHECK(folders.stretches == std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets" / "stretches");
    CHECK(folders.routines == std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "routines");
    CHECK(std::filesystem::is_regular_file(folders.openalSettings));
    CHECK(std::filesystem::is_directory(folders.shippedSpeech));
}

TEST_CASE("An installed program finds them beside its bin folder") {
    const TemporaryFolder folder;
    const auto& prefix = folder.path();
    std::filesystem::create_directories(prefix / "share" / "unknot" / "library" / "assets");
    const Folders folders = findFolders(prefix / "bin" / "unknot", UNKNOT_SOURCE_FOLDER);
    CHECK(folders.fonts == prefix / "share" / "unknot" / "library" / "assets" / "fonts");
    CHECK(folders.routines == prefix / "share" / "unknot" / "library" / "routines");
}

TEST_CASE("A person's own routines are where the desktop keeps data") {
    setenv("XDG_DATA_HOME", "/data", 1);
    CHECK(findFolders("/bin/unknot", "/source").ownRoutines == "/data/unknot/routines");
    CHECK(findFolders("/bin/unknot", "/source").ownStretches == "/data/unknot/stretches");
    setenv("XDG_DATA_HOME", "not/absolute", 1);
    setenv("HOME", "/home/someone", 1);
    CHECK(findFolders("/bin/unknot", "/source").ownRoutines == "/home/someone/.local/share/unknot/routines");
    unsetenv("XDG_DATA_HOME");
    unsetenv("HOME");
    CHECK(findFolders("/bin/unknot", "/source").ownRoutines.empty());
    CHECK(findFolders("/bin/unknot", "/source").ownStretches.empty());
}

TEST_CASE("The window's size and the last routine are where the desktop keeps the state of programs") {
    setenv("XDG_STATE_HOME", "/state", 1);
    CHECK(findFolders("/bin/unknot", "/source").window == "/state/unknot/window");
    CHECK(findFolders("/bin/unknot", "/source").lastDone == "/state/unknot/last-done");
    setenv("XDG_STATE_HOME", "not/absolute", 1);
    setenv("HOME", "/home/someone", 1);
    CHECK(findFolders("/bin/unknot", "/source").window == "/home/someone/.local/state/unknot/window");
    unsetenv("XDG_STATE_HOME");
    unsetenv("HOME");
    CHECK(findFolders("/bin/unknot", "/source").window.empty());
}

TEST_CASE("Spoken lines and the composing rules of X are kept where the desktop keeps caches") {
    setenv("XDG_CACHE_HOME", "/cache", 1);
    CHECK(findFolders("/bin/unknot", "/source").composingRules == "/cache/unknot/compose");
    CHECK(findFolders("/bin/unknot", "/source").speech == "/cache/unknot/speech");
    unsetenv("XDG_CACHE_HOME");
    setenv("HOME", "/home/someone", 1);
    CHECK(findFolders("/bin/unknot", "/source").composingRules == "/home/someone/.cache/unknot/compose");
    CHECK(findFolders("/bin/unknot", "/source").speech == "/home/someone/.cache/unknot/speech");
    unsetenv("HOME");
    CHECK(findFolders("/bin/unknot", "/source").composingRules.empty());
    CHECK(findFolders("/bin/unknot", "/source").speech.empty());
}
