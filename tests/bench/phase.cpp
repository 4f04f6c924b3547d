#include "bench/phase.hpp"

#include "bench/background_load.hpp"
#include "bench/display_watcher.hpp"
#include "bench/measured_program.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <stdexcept>

namespace unknot::bench {
namespace {

constexpr double keyPatience = 2000; // ms

void pressOnce(DisplayWatcher& watcher, const Phase& phase) {
    watcher.focusWindow();
    watcher.countPictures(nowInMs() + 1e3); // Lets the first frames pass: they do not answer the key.
    const auto before = watcher.pixelHash();
    watcher.press(*phase.key);
    watcher.nextPainting(nowInMs() + keyPatience);
    watcher.release(*phase.key);
    if (watcher.pixelHash() == before) throw std::runtime_error(phase.name + ": the key changes nothing");
}

std::vector<double> ratesByThread(const std::map<int, long>& before, const std::map<int, long>& after, double seconds) {
    std::vector<double> rates;
    for (const auto& [thread, count] : after) {
        const auto earlier = before.find(thread);
        const long switches = count - (earlier == before.end() ? 0 : earlier->second);
        if (switches > 0) rates.push_back(static_cast<double>(switches) / seconds);
    }
    std::sort(rates.begin(), rates.end(), std::greater<>());
    return rates;
}

} // namespace

PhaseCost measurePhase(const Phase& phase, double seconds) {
    DisplayWatcher watcher;
    MeasuredProgram program(phase.words);
    if (!watcher.firstFrame(program.start())) throw std::runtime_error(phase.name + ": no window is painted");
    if (phase.key) pressOnce(watcher, phase);
    watcher.countPictures(nowInMs() + 1e3 * phase.leadIn);

    const BackgroundLoad otherWork;
    const auto switches = program.contextSwitches();
    const double processorTime = program.processorTime();
    const double start = nowInMs();
    const int pictures = watcher.countPictures(start + 1e3 * seconds);
    const double length = nowInMs() - start;
    const double used = program.processorTime() - processorTime;
    if (!program.isRunning()) throw std::runtime_error(phase.name + ": the program ended by itself");

    PhaseCost cost;
    cost.processor = used / length;
    cost.wakeUpsByThread = ratesByThread(switches, program.contextSwitches(), length / 1e3);
    cost.wakeUps = std::accumulate(cost.wakeUpsByThread.begin(), cost.wakeUpsByThread.end(), 0.0);
    cost.memory = program.memory();
    cost.pictures = pictures / (length / 1e3);
    cost.otherWork = otherWork.share(used);
    return cost;
}

} // namespace unknot::bench
