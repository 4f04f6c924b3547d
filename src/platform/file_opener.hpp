#pragma once

// Opens a file in the program that the desktop has for it, such as a text editor. Knows nothing of the file's content.

#include <filesystem>
#include <string>

namespace unknot {

class FileOpener {
public:
    /// Starts the program and waits for nothing. Returns one sentence on failure; else empty.
    std::string open(const std::filesystem::path& file);

    /// One sentence, once, if the program that was started last has failed since; else empty. Never waits.
    std::string failure();

private:
    [[maybe_unused]] int m_process = 0; ///< Of the starting program; 0 if none runs.
};

} // namespace unknot
