#pragma once

// The built program, run as a person would run it.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test {

/// A folder of this test program's own, emptied at its start and removed at its end.
class TemporaryFolder {
public:
    TemporaryFolder() : m_path(std::filesystem::temp_directory_path() / ("unknot-test-" + std::to_string(getpid()))) {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline const TemporaryFolder& temporary() {
    static const TemporaryFolder folder;
    return folder;
}

inline std::string contentOf(const std::filesystem::path& path) {
    std::ifstream input(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), {}};
}

inline std::filesystem::path fileWith(const std::string& name, const std::string& content) {
    const auto path = temporary() / name;
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

struct Ran {
    int code = 0; ///< Negative when a signal ended it.
    std::string out, err;
};

/// Runs it with these words of a shell, no display, no input, and nothing of the person's own but the data in `data`
/// and the settings in `config`.
inline Ran runUnknot(const std::string& words, const std::filesystem::path& data = "/nowhere",
                     const std::filesystem::path& config = "/nowhere") {
    const auto out = temporary() / "out", err = temporary() / "err";
    const std::string command = "env -u DISPLAY XDG_DATA_HOME='" + data.string() + "' XDG_CONFIG_HOME='" +
                                config.string() + "' '" UNKNOT_PROGRAM "' " + words + " >'" + out.string() + "' 2>'" +
                                err.string() + "' </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

} // namespace unknot::test
