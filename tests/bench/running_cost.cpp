// Measures the cost of a running window beside a bare window in the same run: processor time, wake-ups and memory of
// whole processes in a hold, with a moving figure, in a pause and at home. Measures also how soon a key changes the
// pixels. Prints the figures and judges them.
//
// running_cost BARE_WINDOW UNKNOT [--seconds N] [--presses N] [--no-limits]

#include "bench/background_load.hpp"
#include "bench/key_latency.hpp"
#include "bench/options.hpp"
#include "bench/phase.hpp"
#include "bench/report.hpp"

#include <X11/keysym.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <optional>

using namespace unknot::bench;

namespace {

struct Limits {
    double ratio;                  ///< Processor time divided by that of the bare window.
    std::optional<double> wakeUps; ///< Per second, all threads together.
    std::optional<double> memory;  ///< Divided by that of the bare window.
    double leastPictures = 0;      ///< Per second. Fewer mean that something else was measured.
};

struct JudgedPhase {
    Phase phase;
    Limits limits;
};

constexpr double mostMedianLatency = 20; // ms
constexpr double mostSlowLatency = 30;   // ms; nine of ten presses are faster.

/// Two routine files with one long step each, removed with this object.
class OwnRoutines {
public:
    OwnRoutines() {
        std::filesystem::create_directory(m_folder);
        std::ofstream(hold()) << "routine: Hold\nready: 3s\nsteps:\n"
                                 "  - stretch: wall-calf\n    hold: 30m\n    sides: left\n";
        std::ofstream(motion()) << "routine: Motion\nready: 3s\nsteps:\n"
                                   "  - stretch: ankle-circles\n    count: 600\n    pace: 3s\n    sides: left\n";
    }
    ~OwnRoutines() { std::filesystem::remove_all(m_folder); }
    OwnRoutines(const OwnRoutines&) = delete;
    OwnRoutines& operator=(const OwnRoutines&) = delete;

    std::string hold() const { return m_folder / "hold.yaml"; }
    std::string motion() const { return m_folder / "motion.yaml"; }

private:
    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("running-cost-" + std::to_string(getpid()));
};

// A step begins with 3 s to get ready. 5 s later the figure has reached its pose.
std::vector<JudgedPhase> judgedPhases(const std::string& unknot, const OwnRoutines& routines) {
    const Phase hold{"night hold", {unknot, "play", routines.hold(), "--light", "night", "--mute"}, 8, {}};
    // The night screen dims to embers, so the figure moves by day.
    const Phase moving{"moving figure", {unknot, "play", routines.motion(), "--light", "day", "--mute"}, 8, {}};
    const Phase paused{"paused", {unknot, "play", routines.hold(), "--light", "night", "--mute"}, 3, XK_space};
    const Phase home{"home, idle", {unknot}, 5, {}};
    return {{hold, {1.0, 40, 1.1}}, {moving, {5.0, {}, {}, 5}}, {paused, {0.1, 15, {}}}, {home, {0.1, 15, {}}}};
}

std::string inBrief(const std::vector<double>& rates) {
    std::string text = "by thread:";
    char word[32];
    for (const double rate : rates) {
        std::snprintf(word, sizeof word, " %.1f", rate);
        text += word;
    }
    return text;
}

void judge(Report& report, const std::string& what, double value, const std::string& unit, std::optional<double> most,
           const std::string& note = {}) {
    if (most)
        report.judge(what, value, unit, *most, note);
    else
        report.tell(what, value, unit, note);
}

void judge(Report& report, const JudgedPhase& judged, const PhaseCost& cost, const PhaseCost& bare) {
    const auto& [phase, limits] = judged;
    char processors[80];
    std::snprintf(processors, sizeof processors, "%.2f %% of a core, bare window %.2f %%", 100 * cost.processor,
                  100 * bare.processor);
    judge(report, phase.name + ", processor", cost.processor / bare.processor, "x bare", limits.ratio, processors);
    judge(report, phase.name + ", wake-ups", cost.wakeUps, "/s", limits.wakeUps, inBrief(cost.wakeUpsByThread));
    char memories[80];
    std::snprintf(memories, sizeof memories, "%.1f MB, bare window %.1f MB", cost.memory, bare.memory);
    judge(report, phase.name + ", memory", cost.memory / bare.memory, "x bare", limits.memory, memories);
    report.tell(phase.name + ", pictures", cost.pictures, "/s");
    if (cost.pictures < limits.leastPictures) report.fail("The figure of " + phase.name + " hardly moves.");
    BackgroundLoad::tellIfHigh(report, std::max(cost.otherWork, bare.otherWork));
}

double medianOf(const std::vector<PhaseCost>& costs, double PhaseCost::*figure) {
    std::vector<double> values;
    for (const PhaseCost& cost : costs)
        values.push_back(cost.*figure);
    return median(values);
}

// Alternates with the bare window, so that other work of the machine affects both.
void measurePhases(Report& report, const Options& options, const OwnRoutines& routines) {
    const Phase bareWindow{"bare window", {options.paths[0], "--repaint", "10"}, 3, {}};
    std::vector<PhaseCost> bare;
    for (const JudgedPhase& judged : judgedPhases(options.paths[1], routines)) {
        bare.push_back(measurePhase(bareWindow, options.seconds));
        judge(report, judged, measurePhase(judged.phase, options.seconds), bare.back());
    }
    report.tell("bare window, processor", 100 * medianOf(bare, &PhaseCost::processor), "%");
    report.tell("bare window, wake-ups", medianOf(bare, &PhaseCost::wakeUps), "/s");
    report.tell("bare window, memory", medianOf(bare, &PhaseCost::memory), "MB");
    report.tell("bare window, pictures", medianOf(bare, &PhaseCost::pictures), "/s");
}

void measureKeys(Report& report, const Options& options) {
    const BackgroundLoad otherWork;
    const auto latencies = keyLatencies({options.paths[1]}, XK_Tab, options.presses);
    report.judge("key to pixels at home, median", median(latencies), "ms", mostMedianLatency);
    report.judge("key to pixels at home, 9 of 10", quantile(latencies, 0.9), "ms", mostSlowLatency);
    BackgroundLoad::tellIfHigh(report, otherWork.share(0));
}

} // namespace

int main(int count, char** words) {
    try {
        const Options options = readOptions(count, words);
        if (options.paths.size() == 2) {
            Report report(options.judging);
            const OwnRoutines routines;
            measurePhases(report, options, routines);
            measureKeys(report, options);
            return report.exitStatus();
        }
        std::fputs("usage: running_cost BARE_WINDOW UNKNOT [--seconds N] [--presses N] [--no-limits]\n", stderr);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "running_cost: %s\n", fault.what());
    }
    return 2;
}
