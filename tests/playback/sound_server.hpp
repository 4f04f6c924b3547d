#pragma once

// A PulseAudio server for one test, with two outputs that need no hardware. Starting it points this process at it.

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace unknot::test {

/// A program that runs beside the test and ends with this value.
class Child {
public:
    /// Looks for the program in PATH. What it prints goes to `output`; its complaints go nowhere.
    Child(std::vector<std::string> command, const std::filesystem::path& output = "/dev/null");
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool running();
    bool succeeded(); ///< Waits for its end.

private:
    pid_t m_process = -1;
    int m_status = -1;
};

class SoundServer {
public:
    /// Returns once it can be used. Its outputs are "first", the default one, and "second".
    SoundServer();
    ~SoundServer();

    bool started() const { return m_started; }
    void makeDefault(const std::string& output);

    /// The output on which this process is heard; empty if on none.
    std::string heardOn() const;

    /// Whatever an output plays from now on, at 48000 mono samples a second.
    class Recording {
    public:
        Recording(const SoundServer& server, const std::string& output);
        std::vector<std::int16_t> samples() const; ///< As far as it has got.

    private:
        std::filesystem::path m_file;
        Child m_recorder;
    };

private:
    std::string ask(const std::string& list) const;

    std::filesystem::path m_folder;
    bool m_started = false;
    Child m_server;
};

} // namespace unknot::test
