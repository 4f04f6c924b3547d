// Measures how the processor time for a routine grows with its steps: once with 10,000 beside ten times with 1,000 in
// the same run. Home's time, of whole processes, is measured with 2,000 own routines beside 200. Prints the figures and
// judges their ratios.
//
// growth SOURCE_FOLDER UNKNOT [--rounds N] [--no-limits]

#include "bench/display_watcher.hpp"
#include "bench/measured_program.hpp"
#include "bench/options.hpp"
#include "bench/report.hpp"
#include "commands/fit_warnings.hpp"
#include "export/sound_file.hpp"
#include "font/font.hpp"
#include "raster/painter.hpp"
#include "routine/library.hpp"
#include "scene/player/player_screen.hpp"
#include "timeline/compile.hpp"
#include "timeline/plan.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <stdexcept>

using namespace unknot;
using namespace unknot::bench;

namespace {

constexpr double mostRatio = 12; // For ten times as much.
constexpr int few = 1000, many = 10000;
constexpr int fewRoutines = 200, manyRoutines = 2000;
constexpr double stillness = 1000; // ms

/// A folder that is removed with this object.
class Folder {
public:
    Folder() { std::filesystem::create_directories(path / "unknot/routines"); }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path path = std::filesystem::temp_directory_path() / ("growth-" + std::to_string(getpid()));
};

// The holds are so short that the sound of all steps takes some minutes only.
std::string routineWith(int steps, const Folder& folder) {
    const std::string path = folder.path / (std::to_string(steps) + ".yaml");
    std::ofstream file(path);
    file << "routine: Growth\nready: 0s\nchange: 0s\nsteps:\n";
    const char* stretches[] = {"wall-calf", "hamstring-seated", "quad-standing", "towel-calf"};
    for (int i = 0; i < steps; ++i)
        file << "  - stretch: " << stretches[i % 4] << "\n    hold: 50ms\n    sides: left\n";
    return path;
}

double processorTime(const std::function<void()>& work, int times) {
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i)
        work();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The work of the commands, on a routine's file and without a voice.
class Work {
public:
    Work(const std::filesystem::path& source, const Folder& folder)
        : m_library(source / "assets/stretches", source / "routines", {}), m_folder(folder),
          m_font(unknot::Font::load(source / "assets/fonts")) {
        if (!m_font) throw std::runtime_error("the fonts cannot be read");
    }

    void check(const std::string& file) const {
        const auto opened = open(file);
        (void)checkFit(*opened.routine, opened.sources, compile(*opened.routine), nullptr);
    }
    void plan(const std::string& file) const { (void)planText(compile(*open(file).routine)); }
    void exportSound(const std::string& file) const {
        const std::string output = m_folder.path / "sound.wav";
        const std::string fault = unknot::exportSound(compile(*open(file).routine), {}, {}, output);
        if (!fault.empty()) throw std::runtime_error(fault);
    }
    void firstPicture(const std::string& file) const {
        PlayerView view;
        view.position = seconds(1);
        Pixels pixels;
        const Timeline timeline = compile(*open(file).routine, {}, OpenHoldLength::maximum);
        Painter(*m_font).paint(pixels, playerScreen(timeline, view, {1280, 800}, *m_font).picture);
    }

private:
    Library::OpenResult open(const std::string& file) const {
        auto opened = m_library.openRoutine(file);
        if (!opened.routine) throw std::runtime_error("'" + file + "' has mistakes");
        return opened;
    }

    Library m_library;
    const Folder& m_folder;
    Result<unknot::Font> m_font; // Xlib has a Font too.
};

void judge(Report& report, const std::string& what, const std::vector<double>& less, const std::vector<double>& more) {
    char times[64];
    std::snprintf(times, sizeof times, "%.1f ms, then %.1f ms", median(less), median(more));
    report.judge(what + ", growth", median(more) / median(less), "x", mostRatio, times);
}

// Both sizes take about the same time in each round, so that other work of the machine affects both.
void measureSteps(Report& report, const Work& work, const Folder& folder, int rounds) {
    const std::string small = routineWith(few, folder), large = routineWith(many, folder);
    const auto measure = [&](const char* what, void (Work::*command)(const std::string&) const) {
        std::vector<double> less, more;
        for (int round = 0; round < rounds; ++round) {
            constexpr int times = many / few;
            less.push_back(processorTime([&] { (work.*command)(small); }, times) / times);
            more.push_back(processorTime([&] { (work.*command)(large); }, 1));
        }
        judge(report, what, less, more);
    };
    measure("check", &Work::check);
    measure("plan", &Work::plan);
    measure("export", &Work::exportSound);
    measure("first picture", &Work::firstPicture);
}

// Milliseconds of processor time until home is drawn and still.
double timeOfHome(const std::string& unknot) {
    DisplayWatcher watcher;
    const MeasuredProgram program({unknot, "home"});
    if (!watcher.firstFrame(program.start())) throw std::runtime_error("no window is painted");
    watcher.waitUntilStill(stillness);
    return program.processorTime();
}

void measureHome(Report& report, const std::string& unknot, const Folder& folder, int rounds) {
    setenv("XDG_DATA_HOME", folder.path.c_str(), 1);
    std::vector<double> times[2];
    int written = 0;
    for (const int routines : {fewRoutines, manyRoutines}) {
        for (; written < routines; ++written)
            std::ofstream(folder.path / "unknot/routines" / (std::to_string(written) + ".yaml"))
                << "routine: Number " << written << "\nsteps:\n  - stretch: wall-calf\n  - stretch: towel-calf\n";
        for (int round = 0; round < rounds; ++round)
            times[routines == manyRoutines].push_back(timeOfHome(unknot));
    }
    judge(report, "home", times[0], times[1]);
}

} // namespace

int main(int count, char** words) {
    try {
        const Options options = readOptions(count, words);
        if (options.paths.size() == 2) {
            Report report(options.judging);
            const Folder folder;
            const int rounds = std::clamp(options.rounds / 4, 1, 5);
            measureSteps(report, Work(options.paths[0], folder), folder, rounds);
            measureHome(report, options.paths[1], folder, rounds);
            return report.exitStatus();
        }
        std::fputs("usage: growth SOURCE_FOLDER UNKNOT [--rounds N] [--no-limits]\n", stderr);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "growth: %s\n", fault.what());
    }
    return 2;
}
