#pragma once

// A file that is written whole or not at all: until it is complete it lies beside its place under another name.
// Knows nothing of what it says.

#include <filesystem>
#include <string>
#include <string_view>

namespace unknot {

/// One writing of one file. Any number of writers may be at the same file: each has an unfinished one of its own, and
/// the last to finish counts.
class WholeFile {
public:
    /// Makes the unfinished file, empty. Where `path` is a link, what it leads to is written, and the link stays; one
    /// that leads nowhere is replaced. The file gets the permissions of the one it replaces, or those of any new file.
    /// Unfinished ones beside it that nobody has written to for a day are removed.
    explicit WholeFile(const std::filesystem::path& path);
    ~WholeFile(); ///< Removes what was not finished.
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    /// One plain sentence when nothing can be written there, else empty.
    const std::string& fault() const { return m_fault; }

    /// The file to write and close before finish(). It does not have the ending of `path`.
    const std::filesystem::path& unfinished() const { return m_unfinished; }

    /// Puts it in its place, once. Returns one plain sentence when that failed, else an empty text; what was there
    /// before is then untouched.
    std::string finish();

private:
    std::string makeUnfinished();

    std::filesystem::path m_asked; ///< As its faults name it.
    std::filesystem::path m_target;
    std::filesystem::path m_unfinished;                                     ///< Empty when there is none to be removed.
    std::filesystem::perms m_permissions = std::filesystem::perms::unknown; ///< Of what is replaced.
    std::string m_fault;
};

/// Replaces the file at `path` with the text, as a WholeFile. Returns one plain sentence when that failed, else an
/// empty text.
std::string writeWhole(const std::filesystem::path& path, std::string_view text);

/// One sentence when no file can be written at `path` (its folder is missing; it is a folder itself, or a device), else
/// empty.
std::string outputFault(const std::filesystem::path& path);

/// The sentence that says so; `why` may be empty, and end in a full stop or a line feed.
std::string cannotBeWritten(const std::filesystem::path& path, const std::string& why);

} // namespace unknot
