#include "sound_server.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

namespace unknot::test {
namespace {

constexpr auto patience = std::chrono::seconds(5);

// Makes a folder, and sets the environment so that this process and its children use this server and no personal
// settings.
std::filesystem::path ownFolder() {
    const auto folder = std::filesystem::temp_directory_path() / ("unknot-sound-" + std::to_string(getpid()));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    // PulseAudio refuses a runtime folder that other users may enter.
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        setenv(name, folder.c_str(), 1);
    setenv("PULSE_SERVER", ("unix:" + (folder / "socket").string()).c_str(), 1);
    setenv("ALSOFT_DRIVERS", "pulse", 1);
    unsetenv("ALSOFT_CONF");
    return folder;
}

std::vector<std::string> serverCommand(const std::filesystem::path& folder) {
    // A killed test leaves its server behind. The idle limit ends that server after 10 s.
    return {"pulseaudio",
            "-n",
            "--daemonize=no",
            "--exit-idle-time=10",
            "-L",
            "module-null-sink sink_name=first rate=48000",
            "-L",
            "module-null-sink sink_name=second rate=48000",
            "-L",
            "module-native-protocol-unix auth-anonymous=1 socket=" + (folder / "socket").string()};
}

// Splits each line at its tabs.
std::vector<std::vector<std::string>> table(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        rows.emplace_back();
        for (std::string field; std::getline(fields, field, '\t');)
            rows.back().push_back(field);
    }
    return rows;
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream input(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), {}};
}

} // namespace

Child::Child(std::vector<std::string> command, const std::filesystem::path& output) {
    std::vector<char*> words;
    for (std::string& word : command)
        words.push_back(word.data());
    words.push_back(nullptr);
    m_process = fork();
    if (m_process != 0) return;
    dup2(open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
    // PulseAudio does not start with libraries that are preloaded into the test.
    unsetenv("LD_PRELOAD");
    execvp(words[0], words.data());
    _exit(127);
}

Child::~Child() {
    if (!running()) return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

bool Child::running() {
    if (m_process > 0 && waitpid(m_process, &m_status, WNOHANG) == m_process) m_process = -1;
    return m_process > 0;
}

bool Child::succeeded() {
    if (m_process > 0) waitpid(m_process, &m_status, 0);
    m_process = -1;
    return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0;
}

void Child::send(int signal) {
    if (running()) kill(m_process, signal);
}

SoundServer::SoundServer() : m_folder(ownFolder()), m_server(serverCommand(m_folder)) {
    const auto start = std::chrono::steady_clock::now();
    while (!m_started && m_server.running() && std::chrono::steady_clock::now() - start < patience) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        m_started = std::filesystem::exists(m_folder / "socket") && Child({"pactl", "info"}).succeeded();
    }
}

SoundServer::~SoundServer() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void SoundServer::makeDefault(const std::string& output) { Child({"pactl", "set-default-sink", output}).succeeded(); }

void SoundServer::hang() { m_server.send(SIGSTOP); }

std::string SoundServer::ask(const std::string& list) const {
    const auto answer = m_folder / "answer";
    return Child({"pactl", "list", "short", list}, answer).succeeded() ? contentOf(answer) : std::string();
}

std::string SoundServer::heardOn() const {
    const auto streams = table(ask("sink-inputs"));
    if (streams.empty() || streams.front().size() < 2) return {};
    for (const auto& output : table(ask("sinks"))) {
        if (output.size() > 1 && output[0] == streams.front()[1]) return output[1];
    }
    return {};
}

SoundServer::Recording::Recording(const SoundServer& server, const std::string& output)
    : m_file(server.m_folder / ("heard-on-" + output)),
      m_recorder({"parec", "--device=" + output + ".monitor", "--format=s16le", "--rate=48000", "--channels=1",
                  "--latency-msec=20"},
                 m_file) {}

std::vector<std::int16_t> SoundServer::Recording::samples() const {
    const std::string bytes = contentOf(m_file);
    std::vector<std::int16_t> samples(bytes.size() / sizeof(std::int16_t));
    std::copy_n(bytes.data(), samples.size() * sizeof(std::int16_t), reinterpret_cast<char*>(samples.data()));
    return samples;
}

void SoundServer::goOn() { m_server.send(SIGCONT); }

Time SoundServer::Recording::length() const {
    std::error_code error;
    const auto bytes = std::filesystem::file_size(m_file, error);
    return error ? Time{0} : Time{static_cast<Time::rep>(bytes / sizeof(std::int16_t))};
}

} // namespace unknot::test
