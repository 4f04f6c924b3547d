#pragma once

// Finds the files to check again from their states at regular looks. Knows nothing of their content, and has no clock.

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// The state of a file on the disk.
struct FileStamp {
    std::filesystem::file_time_type written;
    std::uintmax_t size = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// By name; nothing for a file that is not there.
using FileStamps = std::map<std::string, std::optional<FileStamp>>;

std::optional<FileStamp> stampOf(const std::filesystem::path& file);

class ChangedFiles {
public:
    /// `checked` are the states at the first check.
    explicit ChangedFiles(const FileStamps& checked);

    /// The files to check again, once each. Call it a few times a second. A file that is being written is due once two
    /// looks find it the same. A missing file is due only after five looks, because many editors save by removing the
    /// file first.
    std::vector<std::string> due(const FileStamps& now);

private:
    struct State {
        std::optional<FileStamp> checked, seen;
        int unchanged = 0; ///< The number of looks since `seen` changed.
    };
    std::map<std::string, State> m_files;
};

} // namespace unknot
