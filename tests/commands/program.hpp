#pragma once

// Runs the built program as a person would.

#include "support/temporary_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace unknot::test {

/// Folder of this test program, removed at its end.
inline const TemporaryFolder& temporary() {
    static const TemporaryFolder folder;
    return folder;
}

inline std::filesystem::path fileWith(const std::string& name, const std::string& content) {
    return temporary().write(name, content);
}

struct ProgramResult {
    int code = 0; ///< -1 if a signal ended the program.
    std::string out, err;
};

/// Runs the program with these shell words and this file as input, without a display. Personal files come only from
/// `data` and `config`. Spoken lines are kept for the other runs of this test program.
inline ProgramResult runUnknot(const std::string& words, const std::filesystem::path& data = "/nowhere",
                               const std::filesystem::path& config = "/nowhere",
                               const std::filesystem::path& input = "/dev/null") {
    const auto out = temporary() / "out", err = temporary() / "err";
    const std::string command = "env -u DISPLAY XDG_DATA_HOME='" + data.string() + "' XDG_CONFIG_HOME='" +
                                config.string() + "' XDG_CACHE_HOME='" + (temporary() / "cache").string() +
                                "' '" UNKNOT_PROGRAM "' " + words + " >'" + out.string() + "' 2>'" + err.string() +
                                "' <'" + input.string() + "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

} // namespace unknot::test
