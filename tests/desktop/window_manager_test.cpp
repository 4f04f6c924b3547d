// The window under a window manager. The portable build is left out, because it polls for clicks every 20 ms.

#ifndef UNKNOT_PORTABLE

#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/Xlib.h>
#include <X11/keysym.h>

#include <atomic>
#include <thread>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

/// Keeps each click for a while before the window gets it, as window managers do.
class LateManager {
public:
    LateManager() {
        XGrabButton(m_display, Button1, AnyModifier, DefaultRootWindow(m_display), False, ButtonPressMask, GrabModeSync,
                    GrabModeAsync, None, None);
        XSync(m_display, False);
        m_thread = std::thread([this] { passOn(); });
    }
    ~LateManager() {
        m_ending = true;
        m_thread.join();
        XCloseDisplay(m_display);
    }

private:
    void passOn() {
        while (!m_ending) {
            std::this_thread::sleep_for(5ms);
            if (XPending(m_display) == 0) continue;
            XEvent event;
            XNextEvent(m_display, &event);
            if (event.type != ButtonPress) continue;
            std::this_thread::sleep_for(60ms);
            XAllowEvents(m_display, ReplayPointer, CurrentTime);
            XSync(m_display, False);
        }
    }

    Display* m_display = XOpenDisplay(nullptr);
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace

TEST_CASE("a click that a window manager looks at first is taken when it comes, not at the next look at the clock") {
    const LateManager manager;
    const OwnFolders folders;
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    const auto middle = harness.targetMiddle(action::OpenSettings{});
    REQUIRE(middle);
    harness.window().movePointer(*middle);
    std::chrono::steady_clock::duration waited{};
    for (int clicks = 0; clicks < 4; ++clicks) {
        std::this_thread::sleep_for(300ms); // The pointer's movement and the key wake the window too, so let them pass.
        const auto start = std::chrono::steady_clock::now();
        harness.window().clickHere();
        REQUIRE(eventually([&] { return harness.window().title() == "Settings - Unknot"; }));
        waited += std::chrono::steady_clock::now() - start;
        harness.window().press(XK_Escape);
        REQUIRE(eventually([&] { return harness.window().title() == "Unknot"; }));
    }
    CHECK(waited < 3s); // A click that waits for the next look at the clock takes up to 1 s.
}

#endif
