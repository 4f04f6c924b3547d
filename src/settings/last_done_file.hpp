#pragma once

// Keeps the routine that was done last, and its day, from one start to the next, in a small text file of two lines:
// "2026-03-01" and the path of the routine. Knows nothing of sessions.

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace unknot {

struct LastDone {
    std::string routine;         ///< The path of its file.
    std::chrono::sys_days day{}; ///< By the local calendar.
    friend bool operator==(const LastDone&, const LastDone&) = default;
};

/// Nothing if the file is missing or does not hold a day and a path.
std::optional<LastDone> loadLastDone(const std::filesystem::path& file);

/// Replaces the whole file and creates its folder if needed. Does nothing if `file` or the routine is empty. Ignores a
/// failure: home then opens on another routine.
void saveLastDone(const LastDone& done, const std::filesystem::path& file);

} // namespace unknot
