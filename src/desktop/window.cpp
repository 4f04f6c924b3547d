#include "desktop/window.hpp"

#include "desktop/display.hpp"
#include "desktop/wall_clock.hpp"
#include "desktop/window_loop.hpp"

#include <SFML/Graphics/Texture.hpp>

#include <future>
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

int openWindow(Outside& outside, Start start, const Font& font, bool silent) {
    prepareGraphics();
    // First of all, while the program still has a single thread: speaking and drawing start others.
    SessionSound sound(silent);
    // Any object of the graphics library loads the driver, which is most of what there is to wait for. Nothing is done
    // beside it: what else wants memory meanwhile only makes it slower.
    const sf::Texture loadsDriver;
    const double speed = start.speed;
    const Time now = wallNow();
    Application application(outside, std::move(start), now);
    auto first = std::async(std::launch::async, [&] { return makeFirstFrame(application, font, firstSize, now); });
    ScreenAwake awake; // Outlives the window, which is not to stay open for as long as the desktop takes to answer.
    std::string fault;
    const auto window = NativeWindow::open(screenTitle(application), backgroundOf(application), firstSize, fault);
    if (!window) {
        std::cerr << "unknot: " << fault << '\n';
        return 1;
    }
    WindowLoop(application, speed, font, *window, sound, awake).run(first.get());
    return 0;
}

} // namespace unknot
