// Text fields of the real window, and keys with Control.

#include "clipboard.hpp"
#include "layout.hpp"
#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

// X key codes, named after the characters on a US keyboard.
enum KeyPlace : unsigned {
    digit2 = 11,
    digit7 = 16,
    backspace = 22,
    keyQ = 24,
    keyW = 25,
    control = 37,
    keyA = 38,
    keyL = 46,
    shift = 50,
    keyC = 54,
    keyV = 55,
    period = 60
};

struct WithCalves : OwnFolders {
    WithCalves() { addRoutine("calves.yaml", calves); }
};

} // namespace

TEST_CASE("on a German keyboard Shift+7 types a slash, which finds and starts no routine") {
    const Layout german("-layout de");
    REQUIRE(german.isSet());
    const WithCalves folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.pressPhysicalKey(digit2, shift); // Types a quotation mark, which has no meaning.
    window.pressPhysicalKey(digit7, shift);
    window.pressPhysicalKey(digit7, shift);
    CHECK(settles([&] { return window.title(); }, 1s));
    CHECK(window.title() == "Unknot");
    window.press(XK_BackSpace);
    window.type("calves");
    window.press(XK_Return);
    CHECK(eventually([&] { return window.title().starts_with("Calves"); }));
}

TEST_CASE("Ctrl+V pastes the clipboard's text into the filter, and Ctrl+A and Ctrl+Backspace delete there") {
    const WithCalves folders;
    const Clipboard copied("\ncal\x1bves\n");
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.press(XK_slash);
    window.type("bedtime x");
    window.pressPhysicalKey(backspace, control);
    window.pressPhysicalKey(keyA, control);
    window.pressPhysicalKey(keyV, control);
    window.press(XK_Return);
    CHECK(eventually([&] { return window.title().starts_with("Calves"); }));
}

TEST_CASE("Ctrl+Q and Ctrl+W close the window, from a text field too") {
    const OwnFolders folders;
    for (const unsigned key : {keyQ, keyW}) {
        RunningWindow home(folders, {});
        REQUIRE(home.appeared());
        home.press(XK_slash);
        home.pressPhysicalKey(key, control);
        CHECK(home.ended().status == 0);
        RunningWindow cramp(folders, {"cramp"});
        REQUIRE(cramp.appeared());
        cramp.pressPhysicalKey(key, control);
        CHECK(cramp.ended().status == 0);
    }
}

#ifndef UNKNOT_PORTABLE
TEST_CASE("on a Russian keyboard Ctrl+Q is the key at its place") {
    const Layout russian("-layout ru");
    REQUIRE(russian.isSet());
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.pressPhysicalKey(keyQ, control);
    CHECK(window.ended().status == 0);
}
#endif

TEST_CASE("if the second of two layouts is French, its Ctrl+A selects and does not quit") {
    Layout both("-layout us,fr -variant ,");
    REQUIRE(both.isSet());
    const WithCalves folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    both.use(1);
    window.pressPhysicalKey(period, shift); // Types a slash.
    window.pressPhysicalKey(keyL);
    window.pressPhysicalKey(keyQ, control);
    for (const unsigned key : {keyC, keyQ, keyL, keyV})
        window.pressPhysicalKey(key);
    window.press(XK_Return);
    CHECK(eventually([&] { return window.title().starts_with("Calves"); }));
}
