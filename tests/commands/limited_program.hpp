#pragma once

// Runs the built program with little processor time and memory.

#include "commands/program.hpp"

#include <sys/resource.h>

namespace unknot::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif
#else
inline constexpr bool isSanitized = false;
#endif

/// A sanitizer reserves terabytes of addresses and makes all slower, so with one the memory is free and the processor
/// time longer.
inline constexpr rlim_t processorSeconds = isSanitized ? 20 : 1;
inline constexpr rlim_t memoryBytes = rlim_t{200} << 20;

struct LimitedResult : ProgramResult {
    double seconds = 0;   ///< Of the processor.
    double mebibytes = 0; ///< The most memory in use.
};

/// `environment` are words of env(1). A crash, a hang, or more than the processor's time, gives the code -1.
inline LimitedResult runLimited(const std::string& program, const std::string& words,
                                const std::string& environment = "") {
    const auto out = temporary() / "limited-out", err = temporary() / "limited-err";
    const std::string command = "exec env -u DISPLAY " + environment + " XDG_DATA_HOME=/nowhere '" + program + "' " +
                                words + " >'" + out.string() + "' 2>'" + err.string() + "' </dev/null";
    const pid_t child = fork();
    if (child == 0) {
        const rlimit processor{processorSeconds, processorSeconds}, memory{memoryBytes, memoryBytes};
        setrlimit(RLIMIT_CPU, &processor);
        if (!isSanitized) setrlimit(RLIMIT_AS, &memory);
        alarm(isSanitized ? 60 : 20);
        execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child) return {{-1, "", "cannot be started"}, 0, 0};
    const auto secondsOf = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return {{WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)},
            secondsOf(used.ru_utime) + secondsOf(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024};
}

} // namespace unknot::test
