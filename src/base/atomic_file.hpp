#pragma once

// Writes a file whole or not at all: a temporary file takes the text, then replaces the target. Knows nothing of the
// content.

#include <filesystem>
#include <string>
#include <string_view>

namespace unknot {

/// Writes one file once. Several writers may write the same file at a time: each has its own temporary file, and the
/// last to finish wins.
class AtomicFile {
public:
    /// Creates the empty temporary file beside the target. If `path` is a link, its target is written and the link
    /// stays; a dangling link is replaced. The file keeps the permissions of the file it replaces. Also removes
    /// temporary files of other writers that are unchanged for a day.
    explicit AtomicFile(const std::filesystem::path& path);
    ~AtomicFile(); ///< Removes the temporary file.
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// One sentence if `path` cannot be written, else empty.
    const std::string& fault() const { return m_fault; }

    /// Write and close this file before finish(). Its name does not have the extension of `path`.
    const std::filesystem::path& temporaryFile() const { return m_temporaryFile; }

    /// Replaces the target. Call once. Returns one sentence if that failed, else an empty text. A failure leaves the
    /// old file as it was.
    std::string finish();

private:
    std::string makeTemporaryFile();

    std::filesystem::path m_asked; ///< The path that messages name.
    std::filesystem::path m_target;
    std::filesystem::path m_temporaryFile;                                  ///< Empty if no file must be removed.
    std::filesystem::perms m_permissions = std::filesystem::perms::unknown; ///< The permissions of the replaced file.
    std::string m_fault;
};

/// Replaces the file at `path` with `text`, whole or not at all. Returns one sentence if that failed, else an empty
/// text.
std::string writeAtomically(const std::filesystem::path& path, std::string_view text);

/// One sentence if `path` cannot be written, because its folder is missing or it is a folder or a device. Else empty.
std::string outputFault(const std::filesystem::path& path);

/// Formats "'PATH' cannot be written (WHY)." `why` may be empty; full stops and line feeds at its end are dropped.
std::string writeFault(const std::filesystem::path& path, const std::string& why);

} // namespace unknot
