#include "desktop/window.hpp"

#include "desktop/window_loop.hpp"
#include "picture/theme.hpp"
#include "platform/compose_cache.hpp"
#include "platform/display.hpp"
#include "platform/window_mark.hpp"
#include "playback/wall_clock.hpp"

#include <SFML/System/Err.hpp>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstring>
#include <future>
#include <iostream>
#include <optional>
#include <utility>

namespace unknot {
namespace {

constexpr WindowSize usualSize{1280, 800}; // In pixels of a usual screen.

// X composes accents by the rules of the locale, and the plain C locale has none.
void chooseLocale() {
    std::setlocale(LC_CTYPE, "");
    const char* chosen = std::setlocale(LC_CTYPE, nullptr);
    if (!chosen || std::strcmp(chosen, "C") == 0 || std::strcmp(chosen, "POSIX") == 0)
        std::setlocale(LC_CTYPE, "C.UTF-8");
}

// The window's colour until the first picture is ready: dark for a cramp, which wants the night.
Color firstBackground(const LaunchOptions& options, int hour) {
    const Settings settings = effectiveSettings(options.stored, options.overrides);
    const LightMode home = options.cramp ? LightMode::night : LightMode::automatic;
    const Light light = lightFor(settings, options.routine ? options.routine->light : home, hour);
    return themeOf(light, settings.highContrast ? Contrast::high : Contrast::usual).background;
}

// The window's first size in pixels of this screen; at most the screen's size, if the system reports that.
Size firstSize(WindowSize wanted, double scale) {
    const sf::Vector2u screen = sfml::desktopSize();
    const auto fitting = [scale](int length, unsigned most) {
        const double pixels = std::round(length * scale);
        return most == 0 ? pixels : std::min(pixels, static_cast<double>(most));
    };
    return {fitting(wanted.width, screen.x), fitting(wanted.height, screen.y)};
}

WindowSize sizeOnUsualScreen(Size pixels, double scale) {
    return {static_cast<int>(std::lround(pixels.width / scale)), static_cast<int>(std::lround(pixels.height / scale))};
}

} // namespace

int openWindow(Host& host, LaunchOptions options, const Font& font, bool silent, const Folders& folders) {
    chooseLocale();
    cacheComposeRules(folders.composingRules);
    sf::err().rdbuf(nullptr);
    // Comes first, while the program still has a single thread, because it forks.
    SessionSound sound(silent, folders);
    const double scale = screenScale();
    const WindowSize wanted = options.window ? *options.window : host.storedWindowSize().value_or(usualSize);
    const Size size = firstSize(wanted, scale);
    const Color background = firstBackground(options, host.hour());
    // Outlives the window, which must not stay open for as long as the desktop takes to answer.
    ScreenSaverInhibitor screenSaver;
    SessionLease lease;
    std::optional<Application> application;
    std::optional<ScreenView> view;
    // Most of the time to make a window goes into loading the graphics driver. This thread paints the first picture
    // meanwhile.
    auto firstPicture = std::async(std::launch::async, [&] {
        const Time now = wallNow();
        application.emplace(host, std::move(options), now);
        view.emplace(application->state(), font, scale);
        view->update({size, std::nullopt, application->state().lastInput}, now);
        view->paint();
        // The first line may be due with the first frame, and the driver still takes a while.
        sound.prepareFirst(soundRequest(application->state()));
    });
    PictureWindow window(size, background);
    firstPicture.get();
    if (!window.isOpen()) {
        std::cerr << "unknot: Unknot cannot open a window on this display.\n";
        return 1;
    }
    WindowLoop({*application, *view, window, sound, screenSaver, lease}).run();
    if (window.sizeInWindow() != size) host.storeWindowSize(sizeOnUsualScreen(window.sizeInWindow(), scale));
    return 0;
}

bool showRunningCramp() { return showMarkedWindow(); }

} // namespace unknot
