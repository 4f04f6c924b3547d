// Plays eight simulated hours of a session and reads a routine a thousand times, and measures how much memory stays in
// use. Prints the figures and judges them.
//
// endurance SOURCE_FOLDER [--no-limits]

#include "bench/options.hpp"
#include "bench/report.hpp"
#include "font/font.hpp"
#include "raster/canvas.hpp"
#include "routine/library.hpp"
#include "scene/player/player_screen.hpp"
#include "session/session.hpp"
#include "sound/mixer.hpp"
#include "timeline/compile.hpp"
#include "timeline/plan.hpp"

#include <malloc.h>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>

using namespace unknot;

namespace {

// Kilobytes, of allocations and of the whole process. The heap may keep some pages that it has used once.
constexpr double mostAllocated = 64, mostResident = 2048;

constexpr Time frame = milliseconds(100), whole = seconds(8 * 3600), warmUp = seconds(3600);
constexpr int reloads = 1000, warmUpReloads = 100;

struct Memory {
    double allocated = 0, resident = 0; ///< Kilobytes.
};

Memory memoryNow() {
    const auto heap = mallinfo2();
    long pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return {static_cast<double>(heap.uordblks + heap.hblkhd) / 1024,
            static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / 1024};
}

void judge(bench::Report& report, const std::string& what, const Memory& before) {
    const Memory now = memoryNow();
    report.judge(what + ", allocated", now.allocated - before.allocated, "KB more", mostAllocated);
    report.judge(what + ", resident", now.resident - before.resident, "KB more", mostResident);
}

std::shared_ptr<const Routine> open(const Library& library, const std::string& name) {
    auto opened = library.openRoutine(name);
    if (!opened.routine) throw std::runtime_error("'" + name + "' cannot be read");
    return std::make_shared<const Routine>(std::move(*opened.routine));
}

/// A session that is seen, heard and now and then changed, and begins again after its end.
class PlayedSession {
public:
    PlayedSession(std::shared_ptr<const Routine> routine, const Font& font)
        : m_font(font), m_canvas(font), m_session(std::move(routine), m_now) {}

    void playFor(Time time) {
        for (const Time end = m_now + time; m_now < end;) {
            m_now += frame;
            m_session.advance(m_now);
            if (m_now % seconds(61) == Time{0}) change();
            if (m_session.isOver()) m_session.apply(command::Restart{}, m_now);
            hear();
            if (m_now % seconds(5) == Time{0}) look();
        }
    }

private:
    void change() {
        const Command commands[] = {command::Lengthen{seconds(10)},
                                    command::Lengthen{seconds(-10)},
                                    command::Next{},
                                    command::ReduceWords{},
                                    command::Previous{},
                                    command::Ease{}};
        m_session.apply(commands[m_changes++ % std::size(commands)], m_now);
    }

    void hear() {
        const Time position = m_session.position();
        if (m_heard != m_session.timeline() || !(m_entry == m_session.entryId()))
            m_mix = Mix(*m_session.timeline(), {}, {}, position);
        m_heard = m_session.timeline();
        m_entry = m_session.entryId();
        m_mix.write(position, m_samples);
    }

    void look() {
        PlayerView view;
        view.look.light = Light::night;
        view.position = m_session.position();
        m_canvas.paint(playerScreen(*m_session.timeline(), view, {640, 400}, m_font).picture);
    }

    const Font& m_font;
    Canvas m_canvas;
    Time m_now{};
    Session m_session;
    std::size_t m_changes = 0;
    std::shared_ptr<const Timeline> m_heard;
    EntryId m_entry;
    Mix m_mix;
    std::vector<float> m_samples = std::vector<float>(static_cast<std::size_t>(frame.count()));
};

void playThroughTheNight(bench::Report& report, const Library& library, const Font& font) {
    PlayedSession session(open(library, "bedtime"), font);
    session.playFor(warmUp);
    const Memory before = memoryNow();
    session.playFor(whole - warmUp);
    judge(report, "8 hours of a session", before);
}

void reload(bench::Report& report, const Library& library, const Font& font) {
    Canvas canvas(font);
    Memory before;
    for (int i = 0; i < reloads; ++i) {
        if (i == warmUpReloads) before = memoryNow();
        const Timeline timeline = compile(*open(library, "bedtime"), {}, OpenHoldLength::maximum);
        if (planText(timeline).empty()) throw std::runtime_error("a plan is empty");
        PlayerView view;
        view.position = seconds(i % 200);
        canvas.paint(playerScreen(timeline, view, {640, 400}, font).picture);
    }
    judge(report, "1,000 reloads of a routine", before);
}

} // namespace

int main(int count, char** words) {
    try {
        const bench::Options options = bench::readOptions(count, words);
        if (options.paths.size() == 1) {
            const std::filesystem::path source = options.paths[0];
            const auto font = Font::load(source / "assets/fonts");
            if (!font) throw std::runtime_error("the fonts cannot be read");
            const Library library(source / "assets/stretches", source / "routines", {});
            bench::Report report(options.judging);
            playThroughTheNight(report, library, *font);
            reload(report, library, *font);
            return report.exitStatus();
        }
        std::fputs("usage: endurance SOURCE_FOLDER [--no-limits]\n", stderr);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "endurance: %s\n", fault.what());
    }
    return 2;
}
