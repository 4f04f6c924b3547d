#include "bench/measured_program.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>

namespace unknot::bench {
namespace {

double inMs(const timespec& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Sum of all lines "KEY: NUMBER" in a file of /proc whose key ends with the given word.
long sumOfLines(const std::filesystem::path& file, const std::string& keyEnd) {
    std::ifstream lines(file);
    long sum = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (colon != std::string::npos && line.substr(0, colon).ends_with(keyEnd))
            sum += std::stol(line.substr(colon + 1));
    }
    return sum;
}

} // namespace

double nowInMs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return inMs(now);
}

MeasuredProgram::MeasuredProgram(std::vector<std::string> words) : m_start(nowInMs()) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    m_process = fork();
    if (m_process != 0) return;
    execv(pointers.front(), pointers.data());
    _exit(127);
}

MeasuredProgram::~MeasuredProgram() {
    if (m_process < 0) return;
    kill(m_process, SIGTERM);
    waitpid(m_process, nullptr, 0);
}

bool MeasuredProgram::isRunning() {
    if (m_process > 0 && waitpid(m_process, nullptr, WNOHANG) != 0) m_process = -1;
    return m_process > 0;
}

double MeasuredProgram::processorTime() const {
    // This clock counts nanoseconds. /proc/PID/stat counts hundredths of a second.
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(m_process, &clock) == 0) clock_gettime(clock, &used);
    return inMs(used);
}

std::map<int, long> MeasuredProgram::contextSwitches() const {
    std::map<int, long> counts;
    std::error_code ended;
    for (const auto& thread :
         std::filesystem::directory_iterator("/proc/" + std::to_string(m_process) + "/task", ended))
        counts[std::stoi(thread.path().filename())] = sumOfLines(thread.path() / "status", "voluntary_ctxt_switches");
    return counts;
}

double MeasuredProgram::memory() const {
    // Adds SwapPss as well, because swapped memory is still in use.
    const long kilobytes = sumOfLines("/proc/" + std::to_string(m_process) + "/smaps_rollup", "Pss");
    return static_cast<double>(kilobytes) / 1024;
}

} // namespace unknot::bench
