#include "base/system/command_output.hpp"

#include "base/system/spawn_options.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

namespace unknot {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int step = 20; // Milliseconds between two looks at `cancelled`.

class Descriptor {
public:
    Descriptor() = default;
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void set(int number) { m_number = number; }
    int number() const { return m_number; }
    void close() {
        if (m_number >= 0) ::close(m_number);
        m_number = -1;
    }

private:
    int m_number = -1;
};

struct Pipe {
    Pipe() {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) return;
        out.set(ends[0]);
        in.set(ends[1]);
    }
    bool isOpen() const { return out.number() >= 0; }
    Descriptor out, in;
};

void stopBlocking(const Descriptor& descriptor) {
    fcntl(descriptor.number(), F_SETFL, fcntl(descriptor.number(), F_GETFL) | O_NONBLOCK);
}

// Writes all of the text before anything reads it: the pipe holds that much, and no reader can be gone already, so
// there is no SIGPIPE.
bool fill(Pipe& pipe, const std::string& text) {
    stopBlocking(pipe.in);
    const bool isWhole = ::write(pipe.in.number(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
    pipe.in.close();
    return isWhole;
}

struct CommandOptions : SpawnOptions {
    CommandOptions(const Pipe& input, const Pipe& output) {
        posix_spawn_file_actions_adddup2(&files, input.out.number(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, output.in.number(), STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
        posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
#endif
        // A group of its own, so that programs which it starts can be killed with it. Ctrl+C in a terminal does not
        // reach that group.
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&attributes, &signals);
        for (const int signal : {SIGPIPE, SIGXFSZ, SIGCHLD})
            sigaddset(&signals, signal);
        posix_spawnattr_setsigdefault(&attributes, &signals);
    }
};

class Process {
public:
    /// Returns an error number, 0 on success.
    int start(const std::vector<std::string>& command, const Pipe& input, const Pipe& output) {
        std::vector<std::string> words = command;
        std::vector<char*> pointers;
        for (std::string& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        const CommandOptions options(input, output);
        pid_t started = 0;
        const int error =
            posix_spawnp(&started, pointers[0], &options.files, &options.attributes, pointers.data(), environ);
        if (error == 0) m_process = started;
        return error;
    }

    // The process is no longer there to be killed after waitpid(), so its group is killed first.
    ~Process() {
        if (m_process <= 0) return;
        kill(-m_process, SIGKILL);
        while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Process() = default;
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// An empty text if it ended well, a phrase if not, and nothing while it runs.
    std::optional<std::string> ending() {
        siginfo_t info{};
        if (waitid(P_PID, static_cast<id_t>(m_process), &info, WEXITED | WNOHANG | WNOWAIT) != 0) {
            // If this process ignores SIGCHLD, the system keeps no exit code.
            m_process = -1;
            return std::string();
        }
        if (info.si_pid == 0) return std::nullopt;
        if (info.si_code != CLD_EXITED) return "ended by signal " + std::to_string(info.si_status);
        return info.si_status == 0 ? std::string() : "exit code " + std::to_string(info.si_status);
    }

private:
    pid_t m_process = -1;
};

std::string startFault(int error) {
    if (error == ENOENT) return "not found";
    return error == EACCES ? "no permission to run it" : std::strerror(error);
}

// Takes what has arrived. False at the end of the output.
bool takeArrived(const Descriptor& pipe, std::string& output, std::size_t most) {
    std::array<char, 65536> block;
    while (output.size() <= most) {
        const ssize_t count = read(pipe.number(), block.data(), block.size());
        if (count == 0) return false;
        if (count > 0)
            output.append(block.data(), static_cast<std::size_t>(count));
        else if (errno != EINTR)
            return errno == EAGAIN;
    }
    return true;
}

} // namespace

Result<std::string> outputOf(const std::vector<std::string>& command, const std::string& input,
                             const CommandLimits& limits, const std::atomic<bool>& cancelled) {
    const auto deadline = Clock::now() + limits.time;
    Pipe given, taken;
    if (command.empty() || !given.isOpen() || !taken.isOpen() || !fill(given, input))
        return Fault("it cannot be started");
    Process process;
    if (const int error = process.start(command, given, taken)) return Fault(startFault(error));
    given.out.close();
    taken.in.close();
    stopBlocking(taken.out);
    std::string output;
    for (bool isOpen = true; !cancelled;) {
        // Looks at the process first: all that it wrote has then arrived.
        const auto ending = process.ending();
        isOpen = isOpen && takeArrived(taken.out, output, limits.bytes);
        if (output.size() > limits.bytes) return Fault("more than " + std::to_string(limits.bytes >> 20U) + " MiB");
        if (ending && !ending->empty()) return Fault(*ending);
        if (ending) return output;
        if (Clock::now() >= deadline)
            return Fault("longer than " + std::to_string(limits.time / std::chrono::seconds(1)) + " s");
        // After the end of the output the process itself ends soon.
        pollfd arrival{taken.out.number(), POLLIN, 0};
        poll(&arrival, isOpen ? 1 : 0, isOpen ? step : 2);
    }
    return Fault("cancelled");
}

} // namespace unknot
