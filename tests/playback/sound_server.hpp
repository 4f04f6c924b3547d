#pragma once

// A PulseAudio server for one test, with two outputs that need no hardware. Once it has started, this process plays to
// it.

#include "base/time.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace unknot::test {

/// A program that runs beside the test. The destructor ends it.
class Child {
public:
    /// Looks for the program in PATH. Its output goes to `output`, its error messages go nowhere.
    Child(std::vector<std::string> command, const std::filesystem::path& output = "/dev/null");
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool running();
    bool succeeded(); ///< Waits for the program to end.
    void send(int signal);

private:
    pid_t m_process = -1;
    int m_status = -1;
};

class SoundServer {
public:
    /// Returns once the server can be used. Its outputs are "first", which is the default, and "second".
    SoundServer();
    ~SoundServer();

    bool started() const { return m_started; }
    void makeDefault(const std::string& output);
    void goOn(); ///< After hang().
    void hang(); ///< From now on it answers nothing. Its connections stay open.

    /// The output that plays the sound of this process; empty if none does.
    std::string heardOn() const;

    /// Records an output from now on, in mono at 48000 samples a second.
    class Recording {
    public:
        Recording(const SoundServer& server, const std::string& output);
        std::vector<std::int16_t> samples() const; ///< The samples recorded so far.
        Time length() const;                       ///< Of these samples, without reading them.

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
