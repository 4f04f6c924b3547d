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
    // First of all, while the program still has a single thread: reading, speaking and drawing start others.
    SessionSound sound(silent);
    const double speed = start.speed;
    auto making = std::async(std::launch::async,
                             [&] { return makeFirstFrame(outside, std::move(start), font, firstSize, wallNow()); });
    // Any object of the graphics library loads the driver, which is most of what there is to wait for.
    const sf::Texture loadsDriver;
    FirstFrame first = making.get();
    const Application& application = *first.application;
    std::string fault;
    const auto window = NativeWindow::open(screenTitle(application), backgroundOf(application), firstSize, fault);
    if (!window) {
        std::cerr << "unknot: " << fault << '\n';
        return 1;
    }
    WindowLoop(first, speed, font, *window, sound).run();
    return 0;
}

} // namespace unknot
