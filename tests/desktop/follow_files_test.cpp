// The real window follows the person's files as an editor saves them.

#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

#include <chrono>
#include <thread>
#include <utility>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

/// Writes as most editors do: another file first, which then takes the place of the old one.
void saveByRenaming(const fs::path& file, const std::string& text) {
    const fs::path written = file.string() + "~";
    std::ofstream(written) << text;
    fs::rename(written, file);
}

/// `calves` with another title, which the window shows in its own.
std::string renamed(const std::string& title) { return "routine: " + title + calves.substr(calves.find('\n')); }

/// The window's pixels once they stay the same, so that all cards are there.
auto stillPixels(RunningWindow& window) {
    auto pixels = window.pixels();
    eventually([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        return std::exchange(pixels, window.pixels()) == pixels;
    });
    return pixels;
}

} // namespace

TEST_CASE("the player in the window follows its file: saved in place or by renaming, with mistakes, gone and back") {
    OwnFolders folders;
    const fs::path file = folders.addRoutine("calves.yaml", calves);
    RunningWindow window(folders, {"play", file.string()});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title().starts_with("Calves"); }));
    saveByRenaming(file, renamed("Second"));
    CHECK(eventually([&] { return window.title().starts_with("Second"); }));
    std::ofstream(file) << renamed("Third");
    CHECK(eventually([&] { return window.title().starts_with("Third"); }));
    const auto before = window.pixels();
    saveByRenaming(file, broken);
    CHECK(eventually([&] { return window.pixels() != before; }));
    CHECK(window.title().starts_with("Third"));
    fs::remove(file);
    std::this_thread::sleep_for(std::chrono::seconds(1));
    CHECK(window.title().starts_with("Third"));
    saveByRenaming(file, renamed("Fourth"));
    CHECK(eventually([&] { return window.title().starts_with("Fourth"); }));
}

TEST_CASE("a card comes to home while the window is open, and its mistakes give way when the file is right") {
    OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    const auto before = stillPixels(window);
    const fs::path file = folders.addRoutine("aaa.yaml", broken);
    REQUIRE(eventually([&] { return window.pixels() != before; }));
    stillPixels(window);
    window.press(XK_1);
    REQUIRE(eventually([&] { return window.title() == "aaa.yaml - Unknot"; }));
    saveByRenaming(file, "routine: Calves\nsteps:\n  - stretch: wall-calf\n    hold: 60s\n"); // No warnings either.
    CHECK(eventually([&] { return window.title() == "Unknot"; }));
    window.press(XK_1);
    CHECK(eventually([&] { return window.title().starts_with("Calves"); }));
}
