#include "desktop/player_window.hpp"

#include "desktop/display.hpp"
#include "desktop/play_loop.hpp"

#include <iostream>

namespace unknot {
namespace {

constexpr Size firstSize{1280, 800};

} // namespace

int playInWindow(Routine routine, const PlayOptions& options, const Font& font, const std::filesystem::path&,
                 std::unique_ptr<Voice>) {
    prepareGraphics();
    // First of all, while the program still has a single thread: drawing starts others.
    SessionSound sound(options.silent);
    std::string fault;
    const auto window = NativeWindow::open(routine.title, themeOf(options.light).background, firstSize, fault);
    if (!window) {
        std::cerr << "unknot: " << fault << '\n';
        return 1;
    }
    PlayLoop(std::move(routine), options, font, *window, sound).run();
    return 0;
}

} // namespace unknot
