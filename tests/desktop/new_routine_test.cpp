// A new routine in the real window, with a stand-in for the desktop's editor.

#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

#include <cstdlib>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

/// An xdg-open that writes its argument into a file.
class StandInEditor {
public:
    StandInEditor() {
        const fs::path program =
            m_folder.write("xdg-open", "#!/bin/sh\nprintf '%s' \"$1\" >\"" + opened().string() + "\"\n");
        fs::permissions(program, fs::perms::owner_all);
    }

    fs::path opened() const { return m_folder / "opened"; }
    OwnFolders::Environment environment() const {
        return {{"PATH", m_folder.path().string() + ":" + std::getenv("PATH")}};
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

#ifndef UNKNOT_PORTABLE
TEST_CASE("a typed title makes a file, the editor gets it, and the window follows it as it is saved") {
    const OwnFolders folders;
    const StandInEditor editor;
    RunningWindow window(folders, {}, editor.environment());
    REQUIRE(window.appeared());
    window.press(XK_slash);
    window.type("new");
    window.press(XK_Return);
    REQUIRE(eventually([&] { return window.title() == "A new routine - Unknot"; }));
    window.type("calm hips");
    window.press(XK_Return);
    REQUIRE(eventually([&] { return window.title() == "Your new routine is right - Unknot"; }));
    const fs::path file = folders.routines() / "calm-hips.yaml";
    REQUIRE(fs::exists(file));
    CHECK(contentOf(file).find("routine: calm hips\n") != std::string::npos);
    CHECK(eventually([&] { return fs::exists(editor.opened()) && contentOf(editor.opened()) == file.string(); }));
    const auto before = window.pixels();
    std::ofstream(file) << broken;
    CHECK(eventually([&] { return window.title() == "Your new routine cannot be played yet - Unknot"; }));
    CHECK(eventually([&] { return window.pixels() != before; }));
    std::ofstream(file) << calves;
    CHECK(eventually([&] { return window.title() == "Your new routine is right - Unknot"; }));
    window.press(XK_t);
    CHECK(eventually([&] { return window.title().starts_with("Calves"); }));
}
#endif

TEST_CASE("Escape in the title of a new routine makes no file") {
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.press(XK_slash);
    window.type("new");
    window.press(XK_Return);
    REQUIRE(eventually([&] { return window.title() == "A new routine - Unknot"; }));
    window.type("abc");
    window.press(XK_Escape);
    CHECK(eventually([&] { return window.title() == "Unknot"; }));
    CHECK(fs::is_empty(folders.routines()));
}

TEST_CASE("after a routine was done, key 1 at home starts it again") {
    OwnFolders folders;
    folders.addRoutine("aaa.yaml", "routine: Another\nsteps:\n  - stretch: wall-calf\n    hold: 60s\n");
    const std::string file = folders.addRoutine("zzz.yaml", calves);
    {
        RunningWindow window(folders, {"play", file, "--speed", "20"});
        REQUIRE(window.appeared());
        REQUIRE(eventually([&] { return window.title() == "Calves - done"; }));
        window.press(XK_Escape);
        REQUIRE(window.ended().status == 0);
    }
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.press(XK_1);
    CHECK(eventually([&] { return window.title().starts_with("Calves"); }));
}
