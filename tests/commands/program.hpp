#pragma once

// The built program, run as a person would run it.

#include "support/temporary_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test {

/// Of this test program, removed at its end.
inline const TemporaryFolder& temporary() {
    static const TemporaryFolder folder;
    return folder;
}

inline std::filesystem::path fileWith(const std::string& name, const std::string& content) {
    return temporary().write(name, content);
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
