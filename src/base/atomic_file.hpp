#pragma once

// Writes a file whole or not at all: a temporary file takes the text, then replaces the target. Knows nothing of the
// content.

#include "base/system/temporary_file.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// Writes one file once. Several writers may write the same file at a time: each has its own temporary file, and the
/// last to finish wins.
class AtomicFile {
public:
    /// Creates an empty temporary file in the target's folder. If `path` is a link, its target is written and the link
    /// stays; a dangling link is replaced. The file keeps the permissions of the file it replaces. Also removes
    /// temporary files that ended programs left behind.
    explicit AtomicFile(const std::filesystem::path& path);

    /// One sentence if `path` cannot be written, else empty.
    const std::string& fault() const { return m_fault; }

    /// Writes all bytes. False if that failed; fault() then has the sentence.
    bool writeAt(std::int64_t offset, std::string_view bytes);

    /// Replaces the target. Call once. Returns one sentence if that or an earlier write failed, else an empty text. A
    /// failure leaves the old file as it was.
    std::string finish();

private:
    bool keep(const std::error_code& error);

    std::filesystem::path m_asked; ///< The path that messages name.
    std::filesystem::path m_target;
    std::string m_fault;
    std::optional<TemporaryFile> m_file; ///< None if the path is no place for a file.
};

/// Replaces the file at `path` with `text`, whole or not at all. Returns one sentence if that failed, else an empty
/// text.
std::string writeAtomically(const std::filesystem::path& path, std::string_view text);

/// One sentence if `path` cannot be written, because its folder is missing or it is a folder or a device. Else empty.
std::string outputFault(const std::filesystem::path& path);

/// Formats "'PATH' cannot be written (WHY)." `why` may be empty; full stops and line feeds at its end are dropped.
std::string writeFault(const std::filesystem::path& path, const std::string& why);

} // namespace unknot
