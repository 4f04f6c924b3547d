// Measures the processor time for a frame of the player, beside filling as many pixels with one colour in the same run.
// Prints the figures and judges them by their ratio.
//
// painting SOURCE_FOLDER

#include "font/font.hpp"
#include "raster/painter.hpp"
#include "routine/library.hpp"
#include "scene/player/player_screen.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

using namespace unknot;

namespace {

constexpr int rounds = 41;

// A small picture fits into the processor's cache. Filling is faster there, so the ratio is larger.
struct Case {
    Size size;
    double mostRatio;
};
constexpr Case cases[] = {{{640, 400}, 60}, {{1280, 800}, 40}, {{3840, 2160}, 12}};

template <typename Work>
double medianOfProcessor(Work work) {
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        work(round);
        times.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// Paints a different moment in each round, so that no single frame decides the result.
bool judge(const Timeline& timeline, const Font& font, const Case& judged) {
    const Size size = judged.size;
    std::vector<DrawList> frames;
    PlayerView view;
    view.look.light = Light::night;
    const double making = medianOfProcessor([&](int round) {
        view.position = seconds(20) + milliseconds(1300) * round;
        frames.push_back(playerScreen(timeline, view, size, font).picture);
    });
    Painter painter(font);
    Pixels pixels;
    for (const DrawList& frame : frames) // Draws the letters once, because the painter keeps them.
        painter.paint(pixels, frame);
    const double filling = medianOfProcessor(
        [&](int round) { pixels.reset(pixels.width, pixels.height, frames[std::size_t(round)].background); });
    const double painting = medianOfProcessor([&](int round) { painter.paint(pixels, frames[std::size_t(round)]); });
    std::printf("%4.0f x %-4.0f  picture %5.2f ms, painted %5.2f ms, filled %5.2f ms: %4.1f times (at most %.0f)\n",
                size.width, size.height, making, painting, filling, painting / filling, judged.mostRatio);
    return painting <= judged.mostRatio * filling;
}

} // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::fputs("usage: painting SOURCE_FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path source = words[1];
    const auto font = Font::load(source / "assets/fonts");
    const Library library(source / "assets/stretches", source / "routines", {});
    const auto opened = library.openRoutine("bedtime");
    if (!font || !opened.routine) {
        std::fputs("painting: the fonts or the routine cannot be read\n", stderr);
        return 1;
    }
    const Timeline timeline = compile(*opened.routine);
    bool good = true;
    for (const Case& each : cases)
        good = judge(timeline, *font, each) && good;
    return good ? 0 : 1;
}
