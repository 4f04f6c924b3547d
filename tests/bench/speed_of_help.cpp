// How soon help is there: whole processes, from their start to the first complete frame on the display and to the first
// sound handed to the device, beside a bare program in the same run. Tells figures and judges them by the ratio.
//
// speed_of_help BARE_WINDOW UNKNOT FIRST_SOUND_LIBRARY [ROUNDS]

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace {

// No later than a window in which another program would only begin to draw.
constexpr double mostRatio = 1.0;
constexpr double mostToSound = 250;
constexpr double patience = 5000; // ms

double nowInMs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Program {
public:
    explicit Program(std::vector<std::string> words) : m_start(nowInMs()) {
        std::vector<char*> pointers;
        for (std::string& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        m_process = fork();
        if (m_process != 0) return;
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
    ~Program() {
        kill(m_process, SIGTERM);
        waitpid(m_process, nullptr, 0);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    double start() const { return m_start; }

private:
    double m_start;
    pid_t m_process = -1;
};

// Watches the display from outside: which window appears, and when it is painted.
class Watcher {
public:
    Watcher() : m_display(XOpenDisplay(nullptr)) {
        if (!m_display) {
            std::fputs("speed_of_help: no display\n", stderr);
            std::exit(1);
        }
        int errors = 0;
        XDamageQueryExtension(m_display, &m_damageEvents, &errors);
        XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask);
        XSync(m_display, False);
        XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
    }
    ~Watcher() { XCloseDisplay(m_display); }
    Watcher(const Watcher&) = delete;
    Watcher& operator=(const Watcher&) = delete;

    /// When something stood in the middle of a window for the first time; nothing within the patience.
    std::optional<double> firstFrame(double start) {
        while (nowInMs() - start < patience) {
            while (XPending(m_display) > 0) {
                XEvent event;
                XNextEvent(m_display, &event);
                const double now = nowInMs();
                if (event.type == CreateNotify && event.xcreatewindow.width > 600) watch(event.xcreatewindow);
                if (event.type == m_damageEvents + XDamageNotify && isPainted(event)) return now;
            }
            pollfd input{ConnectionNumber(m_display), POLLIN, 0};
            poll(&input, 1, 20);
        }
        return std::nullopt;
    }

private:
    void watch(const XCreateWindowEvent& made) {
        XDamageCreate(m_display, made.window, XDamageReportRawRectangles);
        XFlush(m_display);
    }

    // The background alone, which the display may paint by itself, is one colour.
    bool isPainted(const XEvent& event) {
        const auto& damage = reinterpret_cast<const XDamageNotifyEvent&>(event);
        const int width = damage.geometry.width, height = damage.geometry.height;
        XImage* row =
            XGetImage(m_display, damage.drawable, 0, height / 2, static_cast<unsigned>(width), 1, AllPlanes, ZPixmap);
        if (!row) return false;
        bool differs = false;
        for (int x = 1; x < width && !differs; ++x)
            differs = XGetPixel(row, x, 0) != XGetPixel(row, 0, 0);
        XDestroyImage(row);
        return differs;
    }

    Display* m_display;
    int m_damageEvents = 0;
};

struct Figures {
    std::vector<double> frame, sound; // ms from the start
};

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

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
    Watcher watcher;
    const Program program(words);
    const auto frame = watcher.firstFrame(program.start());
    if (frame) figures.frame.push_back(*frame - program.start());
    if (words.size() == 1) return;
    if (const auto sound = soundWrittenTo(soundFile, program.start()))
        figures.sound.push_back(*sound - program.start());
}

void tell(const char* what, const std::vector<double>& values) {
    if (values.empty()) return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    std::printf("%-34s %7.1f ms   (%.1f to %.1f)\n", what, median(values), *least, *most);
}

int judge(const Figures& bare, const Figures& help, int rounds) {
    tell("bare window, first frame", bare.frame);
    tell("unknot cramp, first frame", help.frame);
    tell("unknot cramp, first sound", help.sound);
    const auto whole = static_cast<std::size_t>(rounds);
    if (bare.frame.size() != whole || help.frame.size() != whole || help.sound.size() != whole) {
        std::puts("Not every start came to its frame and its sound.");
        return 1;
    }
    const double ratio = median(help.frame) / median(bare.frame);
    const double toSound = median(help.sound) - median(help.frame);
    std::printf("first frame: %.2f times the bare window's (at most %.1f)\n", ratio, mostRatio);
    std::printf("first sound: %.0f ms after the first frame (at most %.0f)\n", toSound, mostToSound);
    return ratio <= mostRatio && toSound <= mostToSound ? 0 : 1;
}

} // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::fputs("usage: speed_of_help BARE_WINDOW UNKNOT FIRST_SOUND_LIBRARY [ROUNDS]\n", stderr);
        return 2;
    }
    const int rounds = count > 4 ? std::atoi(words[4]) : 20;
    const auto soundFile = std::filesystem::temp_directory_path() / ("first-sound-" + std::to_string(getpid()));
    setenv("FIRST_SOUND_FILE", soundFile.c_str(), 1);
    Figures bare, help;
    // The first of each fills the caches and does not count. Turn about, so that whatever else the machine does
    // strikes both.
    for (int round = 0; round <= rounds; ++round) {
        unsetenv("LD_PRELOAD");
        Figures warm;
        measure({words[1]}, soundFile, round == 0 ? warm : bare);
        setenv("LD_PRELOAD", words[3], 1);
        measure({words[2], "cramp"}, soundFile, round == 0 ? warm : help);
    }
    std::filesystem::remove(soundFile);
    return judge(bare, help, rounds);
}
