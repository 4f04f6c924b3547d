#include "bench/key_latency.hpp"

#include "bench/display_watcher.hpp"
#include "bench/measured_program.hpp"

#include <random>
#include <stdexcept>

namespace unknot::bench {
namespace {

constexpr double patience = 2000; // ms
constexpr double settling = 3000; // ms
constexpr double stillness = 150; // ms

} // namespace

std::vector<double> keyLatencies(const std::vector<std::string>& words, KeySym key, int presses) {
    DisplayWatcher watcher;
    const MeasuredProgram program(words);
    if (!watcher.firstFrame(program.start())) throw std::runtime_error("no window is painted");
    watcher.focusWindow();
    watcher.countPictures(nowInMs() + settling);

    // Presses come at random moments. At regular moments they could always meet the same point of a polling interval.
    std::minstd_rand random(1);
    std::uniform_real_distribution<double> moment(0, 100);
    std::vector<double> latencies;
    for (int press = 0; press < presses; ++press) {
        watcher.waitUntilStill(stillness);
        const auto before = watcher.pixelHash();
        watcher.countPictures(nowInMs() + moment(random));
        const double start = nowInMs();
        watcher.press(key);
        const auto painting = watcher.nextPainting(start + patience);
        watcher.release(key);
        watcher.waitUntilStill(stillness);
        if (!painting || watcher.pixelHash() == before) throw std::runtime_error("a key at home changes nothing");
        latencies.push_back(*painting - start);
    }
    return latencies;
}

} // namespace unknot::bench
