#pragma once

// Runs the built program in a terminal, as a person does.

#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <thread>
#include <vector>

namespace unknot::test {

inline bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The program in a pseudo-terminal.
class TerminalProgram {
public:
    /// Plays this routine as text.
    explicit TerminalProgram(const std::string& routine) : TerminalProgram({"play", "--text", "--mute", routine}, {}) {}

    /// Runs the program with these words. `environment` has entries such as "NO_COLOR=1".
    TerminalProgram(std::vector<std::string> words, std::vector<std::string> environment) {
        // The program inherits no handler and no ignored signal of the test.
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            std::signal(signal, SIG_DFL);
        winsize size{24, 80, 0, 0};
        m_child = forkpty(&m_master, nullptr, nullptr, &size);
        if (m_child == 0) {
            unsetenv("DISPLAY");
            unsetenv("NO_COLOR");
            setenv("TERM", "xterm", 1);
            for (std::string& entry : environment)
                putenv(entry.data());
            std::vector<char*> arguments{const_cast<char*>("unknot")};
            for (std::string& word : words)
                arguments.push_back(word.data());
            arguments.push_back(nullptr);
            execv(UNKNOT_PROGRAM, arguments.data());
            _exit(127);
        }
        tcgetattr(m_master, &m_before);
    }
    ~TerminalProgram() {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
        close(m_master);
    }
    TerminalProgram(const TerminalProgram&) = delete;
    TerminalProgram& operator=(const TerminalProgram&) = delete;

    /// Reads until the words appear. False if no more output comes within the time.
    bool shows(const std::string& words, int milliseconds = 10'000) {
        while (!contains(m_shown, words)) {
            pollfd waiting{m_master, POLLIN, 0};
            if (poll(&waiting, 1, milliseconds) <= 0) return false;
            std::array<char, 4096> bytes;
            const ssize_t count = read(m_master, bytes.data(), bytes.size());
            if (count <= 0) return contains(m_shown, words);
            m_shown.append(bytes.data(), static_cast<std::size_t>(count));
        }
        return true;
    }

    /// All that the program has written so far.
    const std::string& shown() const { return m_shown; }

    void press(const std::string& keys) { REQUIRE(write(m_master, keys.data(), keys.size()) == ssize_t(keys.size())); }
    void send(int signal) { kill(m_child, signal); }
    /// As Ctrl-C in a terminal does, once the process is a group of its own.
    void sendToGroup(int signal) {
        while (kill(-m_child, signal) != 0 && errno == ESRCH)
            std::this_thread::yield();
    }

    int wait() {
        while (shows("\033no such words")) {
        }
        int status = 0;
        waitpid(m_child, &status, 0);
        m_child = -1;
        return status;
    }

    bool isRaw() const {
        termios mode{};
        return tcgetattr(m_master, &mode) == 0 && (mode.c_lflag & (ICANON | ECHO)) == 0;
    }
    bool isAsBefore() const {
        termios mode{};
        return tcgetattr(m_master, &mode) == 0 && mode.c_lflag == m_before.c_lflag && mode.c_iflag == m_before.c_iflag;
    }

private:
    int m_master = -1;
    pid_t m_child = -1;
    termios m_before{};
    std::string m_shown;
};

} // namespace unknot::test
