#include "desktop/window.hpp"

#include "desktop/window_loop.hpp"
#include "playback/wall_clock.hpp"

#include <iostream>
#include <utility>

namespace unknot {
namespace {

constexpr Size firstSize{1280, 800};

Color backgroundOf(const Application& application) {
    const Contrast contrast = application.settings().highContrast ? Contrast::high : Contrast::usual;
    return themeOf(application.light(), contrast).background;
}

} // namespace

int openWindow(Outside& outside, Start start, const Font& font, bool silent,
               const std::filesystem::path& openalSettings) {
    // First of all, while the program still has a single thread: speaking starts others.
    SessionSound sound(silent, openalSettings);
    const double speed = start.speed;
    Application application(outside, std::move(start), wallNow());
    // Outlive the window, which must not stay open for as long as the desktop takes to answer.
    ScreenAwake awake;
    RunningSession runningSession;
    std::string fault;
    const auto window = NativeWindow::open(screenTitle(application), backgroundOf(application), firstSize, fault);
    if (!window) {
        std::cerr << "unknot: " << fault << '\n';
        return 1;
    }
    WindowLoop(application, speed, font, *window, sound, awake, runningSession).run();
    return 0;
}

} // namespace unknot
