// Measures how soon help is there, beside a bare window in the same run: from the start of the process to the first
// complete frame on the display, and to the first sound at the device. Prints the figures and judges them.
//
// startup_time BARE_WINDOW UNKNOT FIRST_SOUND_LIBRARY [--rounds N] [--no-limits]

#include "bench/background_load.hpp"
#include "bench/display_watcher.hpp"
#include "bench/measured_program.hpp"
#include "bench/options.hpp"
#include "bench/report.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

using namespace unknot::bench;

namespace {

constexpr double mostRatio = 1.25;
constexpr double mostToSound = 250; // ms after the first frame
constexpr double patience = 5000;   // ms

struct Figures {
    std::vector<double> frame, sound; // ms after the start
};

std::optional<double> soundWrittenTo(const std::filesystem::path& file, double start) {
    while (nowInMs() - start < patience) {
        double nanoseconds = 0;
        if (std::ifstream(file) >> nanoseconds) return nanoseconds / 1e6;
        usleep(2000);
    }
    return std::nullopt;
}

void measure(const std::vector<std::string>& words, const std::filesystem::path& soundFile, Figures& figures) {
    std::filesystem::remove(soundFile);
    DisplayWatcher watcher;
    const MeasuredProgram program(words);
    const auto frame = watcher.firstFrame(program.start());
    if (frame) figures.frame.push_back(*frame - program.start());
    if (words.size() == 1) return;
    if (const auto sound = soundWrittenTo(soundFile, program.start()))
        figures.sound.push_back(*sound - program.start());
}

double processorTimeOfEndedPrograms() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

void tell(const Report& report, const char* what, const std::vector<double>& values) {
    if (values.empty()) return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    char span[64];
    std::snprintf(span, sizeof span, "(%.1f to %.1f)", *least, *most);
    report.tell(what, median(values), "ms", span);
}

void judge(Report& report, const Figures& bare, const Figures& help, std::size_t rounds) {
    tell(report, "first frame, bare window", bare.frame);
    tell(report, "first frame, unknot cramp", help.frame);
    tell(report, "first sound, unknot cramp", help.sound);
    if (bare.frame.size() != rounds || help.frame.size() != rounds || help.sound.size() != rounds)
        return report.fail("Some starts showed no frame or made no sound.");
    report.judge("first frame", median(help.frame) / median(bare.frame), "x bare", mostRatio);
    report.judge("first sound, behind the frame", median(help.sound) - median(help.frame), "ms", mostToSound);
}

int run(const Options& options) {
    const auto soundFile = std::filesystem::temp_directory_path() / ("first-sound-" + std::to_string(getpid()));
    setenv("FIRST_SOUND_FILE", soundFile.c_str(), 1);
    Figures bare, help;
    const BackgroundLoad otherWork;
    // The first round of each fills the caches and does not count. The programs alternate, so that other work of the
    // machine affects both.
    for (int round = 0; round <= options.rounds; ++round) {
        unsetenv("LD_PRELOAD");
        Figures warm;
        measure({options.paths[0]}, soundFile, round == 0 ? warm : bare);
        setenv("LD_PRELOAD", options.paths[2].c_str(), 1);
        measure({options.paths[1], "cramp"}, soundFile, round == 0 ? warm : help);
    }
    std::filesystem::remove(soundFile);
    Report report(options.judging);
    judge(report, bare, help, static_cast<std::size_t>(options.rounds));
    BackgroundLoad::tellIfHigh(report, otherWork.share(processorTimeOfEndedPrograms()));
    return report.exitStatus();
}

} // namespace

int main(int count, char** words) {
    try {
        const Options options = readOptions(count, words);
        if (options.paths.size() == 3) return run(options);
        std::fputs("usage: startup_time BARE_WINDOW UNKNOT FIRST_SOUND_LIBRARY [--rounds N] [--no-limits]\n", stderr);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "startup_time: %s\n", fault.what());
    }
    return 2;
}
