#include "terminal/raw_terminal.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace unknot {
namespace {

// Static, because a signal handler reaches nothing else. `isRaw`: a mode must be restored.
termios originalMode;
termios rawMode;
std::atomic<bool> isRaw = false;
pthread_t mainThread;
static_assert(std::atomic<bool>::is_always_lock_free);

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

void restore() {
    if (isRaw.exchange(false)) tcsetattr(STDIN_FILENO, TCSANOW, &originalMode);
}

void setHandler(int signal, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

// True after it has passed the signal on to the main thread. On another thread, the handler could restore the mode just
// before the main thread sets it. A fault of the program belongs to its own thread.
bool isPassedOn(int signal) {
    const bool isAsked =
        signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT || signal == SIGTSTP;
    return isAsked && !pthread_equal(pthread_self(), mainThread) && pthread_kill(mainThread, signal) == 0;
}

// Writes a line feed to keep the last line whole, then lets the signal take its default action.
void restoreAndEnd(int signal) {
    if (isPassedOn(signal)) return;
    if (isRaw) {
        const char lineFeed = '\n';
        [[maybe_unused]] const ssize_t ignored = write(STDOUT_FILENO, &lineFeed, 1);
    }
    restore();
    setHandler(signal, SIG_DFL);
    raise(signal);
}

// Ctrl-Z returns the terminal to the shell. SIGCONT sets raw mode again.
void restoreAndStop(int signal) {
    if (isPassedOn(signal)) return;
    const int before = errno;
    const bool wasRaw = isRaw;
    restore();
    raise(SIGSTOP);
    if (wasRaw) {
        tcsetattr(STDIN_FILENO, TCSANOW, &rawMode);
        isRaw = true;
    }
    errno = before;
}

// In the background tcsetattr() would stop the program by SIGTTOU.
bool ownsTerminal() { return isatty(STDIN_FILENO) && tcgetpgrp(STDIN_FILENO) == getpgrp(); }

} // namespace

RawTerminal::RawTerminal() {
    const char* kind = std::getenv("TERM");
    m_isWatched = isatty(STDOUT_FILENO);
    m_canOverwrite = m_isWatched && !(kind && std::strcmp(kind, "dumb") == 0);
    if (!ownsTerminal() || tcgetattr(STDIN_FILENO, &originalMode) != 0) return;
    rawMode = originalMode;
    rawMode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    rawMode.c_cc[VMIN] = 0;
    rawMode.c_cc[VTIME] = 0;
    static const bool atEnd = std::atexit(restore) == 0;
    mainThread = pthread_self();
    for (const int signal : endingSignals)
        setHandler(signal, restoreAndEnd);
    setHandler(SIGTSTP, restoreAndStop);
    isRaw = true;
    m_hasKeys = atEnd && tcsetattr(STDIN_FILENO, TCSANOW, &rawMode) == 0;
}

RawTerminal::~RawTerminal() {
    restore();
    if (!m_hasKeys) return;
    for (const int signal : endingSignals)
        setHandler(signal, SIG_DFL);
    setHandler(SIGTSTP, SIG_DFL);
}

int RawTerminal::columns() const { return outputColumns(); }

int outputColumns() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
    return std::max<int>(size.ws_col, 20);
}

std::vector<Keystroke> RawTerminal::keys(std::chrono::milliseconds longest) {
    pollfd input{m_hasKeys ? STDIN_FILENO : -1, POLLIN, 0};
    if (poll(&input, 1, static_cast<int>(longest.count())) <= 0) return {};
    std::array<char, 64> bytes;
    const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
    // The terminal is gone. The session goes on without keys.
    if (count <= 0) m_hasKeys = count < 0 && errno == EINTR;
    return count > 0 ? decodeKeys({bytes.data(), static_cast<std::size_t>(count)}) : std::vector<Keystroke>{};
}

} // namespace unknot
