// Keys of a real keyboard, in layouts of several countries.

#include "layout.hpp"
#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/XF86keysym.h>
#include <X11/keysym.h>

#include <string>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

// X key codes, named after the characters on a US keyboard.
enum KeyPlace : unsigned {
    digit1 = 10,
    accent = 21,
    circumflex = 34,
    e = 26,
    c = 54,
    slash = 61,
    i = 31,
    keypadRight = 85,
    keypad1 = 87,
    numLock = 77
};

bool beginsCramp(RunningWindow& window) {
    return eventually([&] { return window.title().starts_with("Calf cramp"); });
}

// Waits for 0:02, because a press in the first 1.5 s of a cramp does not count as easing.
bool lastsAWhile(RunningWindow& window) {
    return eventually([&] { return window.title().ends_with(" 0:02 so far"); });
}

bool eases(RunningWindow& window) {
    return eventually([&] { return window.title().ends_with(" left"); });
}

} // namespace

#ifndef UNKNOT_PORTABLE
TEST_CASE("on a keyboard without Latin letters the place of a key counts: C begins a cramp and E says that it eases") {
    for (const std::string name : {"ru", "gr", "il", "ara", "th"}) {
        CAPTURE(name);
        const Layout layout("-layout " + name);
        REQUIRE(layout.isSet());
        const OwnFolders folders;
        RunningWindow window(folders, {});
        REQUIRE(window.appeared());
        window.pressPhysicalKey(KeyPlace::c);
        REQUIRE(beginsCramp(window));
        REQUIRE(lastsAWhile(window));
        window.pressPhysicalKey(KeyPlace::e);
        CHECK(eases(window));
    }
}

TEST_CASE("on a Russian keyboard the key with a US keyboard's slash finds a routine") {
    const Layout russian("-layout ru");
    REQUIRE(russian.isSet());
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.pressPhysicalKey(KeyPlace::slash); // Types a full stop.
    window.pressPhysicalKey(KeyPlace::c);     // Types into the filter and begins no cramp.
    CHECK(settles([&] { return window.title(); }, 1s));
    CHECK(window.title() == "Unknot");
    window.press(XK_Escape);
    window.pressPhysicalKey(KeyPlace::c);
    CHECK(beginsCramp(window));
}

TEST_CASE("media keys pause a routine, go on with it, and skip") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("calves.yaml", calves);
    RunningWindow window(folders, {"play", file});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title().starts_with("Calves - 2:"); }));
    window.press(XF86XK_AudioPlay);
    CHECK(settles([&] { return window.title(); }, 1700ms));
    const std::string paused = window.title();
    window.press(XF86XK_AudioPlay);
    CHECK(eventually([&] { return window.title() != paused; }));
    for (int presses = 0; presses < 2; ++presses) // First to the hold, then to the change behind it.
        window.press(XF86XK_AudioNext);
    CHECK(eventually([&] { return window.title().starts_with("Calves - 1:"); }));
    window.press(XF86XK_AudioPrev);
    CHECK(eventually([&] { return window.title().starts_with("Calves - 2:"); }));
    window.press(XF86XK_AudioStop);
    CHECK(settles([&] { return window.title(); }, 1700ms));
}
#endif

TEST_CASE("on a Latin keyboard the letter that is typed counts, wherever it is") {
    const Layout dvorak("-layout us -variant dvorak");
    REQUIRE(dvorak.isSet());
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.pressPhysicalKey(KeyPlace::c); // Types J, which begins no cramp.
    window.press(XK_s);
    REQUIRE(eventually([&] { return window.title() == "Settings - Unknot"; }));
    window.press(XK_Escape);
    REQUIRE(eventually([&] { return window.title() == "Unknot"; }));
    window.pressPhysicalKey(KeyPlace::i);
    CHECK(beginsCramp(window));
}

TEST_CASE("a dead key and the letter under it say nothing, and the same letter alone does") {
    for (const std::string name : {"fr", "de"}) {
        CAPTURE(name);
        const Layout layout("-layout " + name);
        REQUIRE(layout.isSet());
        const OwnFolders folders;
        for (const std::string locale : {"C", "C.UTF-8"}) {
            RunningWindow window(folders, {"cramp"}, {{"LC_ALL", locale}});
            REQUIRE(window.appeared());
            REQUIRE(lastsAWhile(window));
            window.pressPhysicalKey(name == "fr" ? KeyPlace::circumflex : KeyPlace::accent);
            window.pressPhysicalKey(KeyPlace::e);
            CHECK(eventually([&] { return window.title().ends_with(" 0:04 so far"); }));
            window.pressPhysicalKey(KeyPlace::e);
            CHECK(eases(window));
        }
    }
}

TEST_CASE("an accented letter can be typed to find a routine") {
    const Layout german("-layout de");
    REQUIRE(german.isSet());
    OwnFolders folders;
    folders.addRoutine("x.yaml", "routine: Ganz für Ärzte é\nsteps:\n  - stretch: wall-calf\n    hold: 30s\n");
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.press(XK_slash);
    window.type("rzte ");
    window.pressPhysicalKey(KeyPlace::accent);
    window.pressPhysicalKey(KeyPlace::e);
    window.press(XK_Return);
    CHECK(eventually([&] { return window.title().starts_with("Ganz"); }));
}

#ifndef UNKNOT_PORTABLE
TEST_CASE("a digit's key counts without the Shift that its digit needs") {
    const Layout french("-layout fr");
    REQUIRE(french.isSet());
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.pressPhysicalKey(KeyPlace::digit1); // Types an ampersand.
    CHECK(eventually([&] { return window.title().find(" left") != std::string::npos; }));
}
#endif

TEST_CASE("the keypad moves without NumLock and types digits with it") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("calves.yaml", calves);
    {
        RunningWindow window(folders, {"play", file});
        REQUIRE(window.appeared());
        REQUIRE(eventually([&] { return window.title().starts_with("Calves - 2:"); }));
        window.pressPhysicalKey(KeyPlace::keypadRight);
        CHECK(eventually([&] { return window.title().starts_with("Calves - 1:"); }));
    }
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.pressPhysicalKey(KeyPlace::numLock);
    window.pressPhysicalKey(KeyPlace::keypad1);
    CHECK(eventually([&] { return window.title().find(" left") != std::string::npos; }));
    window.pressPhysicalKey(KeyPlace::numLock);
}

TEST_CASE("a key that is held when the window opens does nothing, and a key that is held later counts once") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("calves.yaml", calves);
    RunningWindow window(folders, {"play", file});
    constexpr unsigned space = 65;
    window.hold(space, true);
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title().starts_with("Calves - 2:"); }));
    const std::string first = window.title();
    CHECK(eventually([&] { return window.title() != first; }));
    const std::string second = window.title();
    CHECK(eventually([&] { return window.title() != second; }));
    window.hold(space, false);
    window.hold(space, true);
    CHECK(settles([&] { return window.title(); }, 1700ms));
    window.hold(space, false);
}

TEST_CASE("keys in the first moments of a cramp do not end it") {
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.press(XK_c);
    window.press(XK_Return);
    window.press(XK_space);
    window.press(XK_e);
    REQUIRE(beginsCramp(window));
    CHECK(lastsAWhile(window));
}
