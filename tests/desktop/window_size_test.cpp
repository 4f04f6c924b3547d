// Size and content of the window when other programs change it.

#include "picture/theme.hpp"
#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/keysym.h>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

#ifndef UNKNOT_PORTABLE
/// Sets X resources of the display and removes them at the end.
class Resources {
public:
    explicit Resources(const std::string& text) { write(text); }
    ~Resources() {
        write("");
        XCloseDisplay(m_display);
    }

private:
    void write(const std::string& text) {
        XChangeProperty(m_display, DefaultRootWindow(m_display), XA_RESOURCE_MANAGER, XA_STRING, 8, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(text.data()), int(text.size()));
        XSync(m_display, False);
    }

    Display* m_display = XOpenDisplay(nullptr);
};

// The screen below the window is white. In the picture only words are white.
bool isWhite(const std::vector<Color>& colors) {
    const auto white = std::ranges::count(colors, Color{255, 255, 255, 255});
    return white > static_cast<std::ptrdiff_t>(colors.size() / 10);
}
#endif

// Waits until the window shows its whole screen, as the painter paints it for this size.
bool showsItsScreen(WindowHarness& harness) {
    return eventually([&] { return harness.window().pixels() == harness.painted(); });
}

} // namespace

TEST_CASE("500 random sizes down to one pixel: never white, the right picture at the end, and time goes on") {
    const OwnFolders folders;
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    std::mt19937 random(7);
    std::uniform_int_distribution<int> width(1, 1600), height(1, 1000);
    for (int change = 0; change < 500; ++change) {
        harness.window().resize(change % 50 == 49 ? 1 : width(random), change % 50 == 49 ? 1 : height(random));
#ifndef UNKNOT_PORTABLE
        if (change % 10 == 0) CHECK_FALSE(isWhite(harness.window().pixels()));
#endif
        if (change % 100 == 99) {
            CAPTURE(change);
            CHECK(showsItsScreen(harness));
        }
    }
    harness.window().resize(1000, 700);
    CHECK(showsItsScreen(harness));
    harness.window().press(XK_c);
    CHECK(eventually([&] { return harness.window().title().ends_with(" 0:01 so far"); }));
}

TEST_CASE("time does not stand still while the window is resized") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("calves.yaml", calves);
    RunningWindow window(folders, {"play", file});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title().ends_with("2:04 left"); }));
    const auto start = std::chrono::steady_clock::now();
    int size = 0;
    REQUIRE(eventually([&] {
        size = (size + 1) % 90;
        window.resize(600 + 7 * size, 400 + 5 * size);
        return window.title().ends_with("1:59 left");
    }));
    const auto took = std::chrono::steady_clock::now() - start;
    CHECK(took > std::chrono::seconds(4));
    CHECK(took < std::chrono::seconds(7));
}

TEST_CASE("a picture that was covered stands there again") {
    RunningWindow window(calves, {"--light", "night"});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title().starts_with("Calves - 2:"); }));
    window.press(XK_space);
    REQUIRE(settles([&] { return window.title(); }, std::chrono::milliseconds(1700)));
    const auto before = window.pixels();
    window.cover(true);
    window.cover(false);
    CHECK(eventually([&] { return window.pixels() == before; }));
}

TEST_CASE("full screen fills the screen without a window manager too, and Esc leaves it first") {
    const OwnFolders folders;
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    const Size before = harness.window().size();
    harness.window().press(XK_f);
    REQUIRE(eventually([&] { return harness.window().size().width > before.width; }));
    CHECK(showsItsScreen(harness));
    harness.window().press(XK_Escape);
    REQUIRE(eventually([&] { return harness.window().size() == before; }));
    CHECK(showsItsScreen(harness));
}

#ifndef UNKNOT_PORTABLE
TEST_CASE("a window that another program destroys ends the program in order") {
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    REQUIRE(window.takeKeyboard());
    window.destroy();
    CHECK(window.ended().status == 0);
}
#endif

TEST_CASE("the size of the window is kept, and the command line counts before it") {
    const OwnFolders folders;
    {
        RunningWindow window(folders, {});
        REQUIRE(window.appeared());
        REQUIRE(window.takeKeyboard());
        window.resize(900, 640);
        REQUIRE(eventually([&] { return window.size() == Size{900, 640}; }));
        window.press(XK_Escape);
        REQUIRE(window.ended().status == 0);
    }
    {
        RunningWindow window(folders, {});
        REQUIRE(window.appeared());
        CHECK(eventually([&] { return window.size() == Size{900, 640}; }));
    }
    RunningWindow window(folders, {"--window", "800x500"});
    REQUIRE(window.appeared());
    CHECK(eventually([&] { return window.size() == Size{800, 500}; }));
}

#ifndef UNKNOT_PORTABLE
TEST_CASE("on a screen of twice as many dots all is twice as large, but never larger than the screen") {
    const OwnFolders folders;
    {
        const Resources resources("Xft.dpi:\t192\n");
        WindowHarness harness(folders, {});
        harness.setScale(2);
        REQUIRE(harness.window().appeared());
        CHECK(harness.window().size() == Size{2560, 1600});
        REQUIRE(harness.arrived());
        CHECK(showsItsScreen(harness));
        // The layout has half the window's size. A click must still hit the target that is seen there.
        REQUIRE(harness.byMouse(action::OpenHelp{}));
        harness.window().resize(1280, 800);
        CHECK(showsItsScreen(harness));
    }
    const Resources resources("Xft.dpi:\t384\n");
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    CHECK(window.size() == window.screen());
}
#endif

TEST_CASE("a double click on a card starts its routine and does not pause it") {
    OwnFolders folders;
    folders.addRoutine("aaa.yaml", calves);
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    const auto middle = harness.targetMiddle(
        action::OpenCard{std::get<base::Home>(harness.state().base.content).cards.cards().front().id});
    REQUIRE(middle);
    harness.window().click(*middle);
    harness.window().click(*middle);
    REQUIRE(eventually([&] { return harness.window().title().ends_with(" left"); }));
    const std::string first = harness.window().title();
    REQUIRE(eventually([&] { return harness.window().title() != first; }));
    const std::string second = harness.window().title();
    CHECK(eventually([&] { return harness.window().title() != second; }));
}
