#pragma once

// A file that will replace another file. It has no name until then, where the file system can do that, so that a killed
// program leaves nothing behind. Else it has a name of its own. Knows nothing of the content.

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace unknot {

/// Several may exist for the same target, in this program and in others.
class TemporaryFile {
public:
    enum class Kind {
        unnamed, ///< With a name only where the file system has no files without one, or no /proc is there.
        named    ///< SIGINT, SIGTERM and SIGHUP remove it. After another sudden end removeLeftBehind() does.
    };

    /// Creates an empty file in the folder of `target`.
    explicit TemporaryFile(std::filesystem::path target, Kind kind = Kind::unnamed);
    ~TemporaryFile(); ///< Removes the file unless it has replaced the target.
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::error_code& error() const { return m_error; } ///< Why there is no file.

    std::error_code setPermissions(std::filesystem::perms permissions);

    /// Writes all bytes. After a failure some of them may be written.
    std::error_code writeAt(std::int64_t offset, std::string_view bytes);

    /// Waits until the content is on the disk. No error if the file system cannot promise that.
    std::error_code sync();

    /// Gives the file the target's name, in place of an older file. After a failure the target is as it was.
    std::error_code replaceTarget();

private:
    void createUnnamed();
    void createNamed();
    std::error_code linkBeside();
    void forgetName();

    std::filesystem::path m_target;
    std::filesystem::path m_name; ///< Empty while the file has no name of its own.
    std::error_code m_error;
    int m_descriptor = -1;
};

/// Removes the named files of this target that programs left behind when they ended suddenly. Lists the folder once.
void removeLeftBehind(const std::filesystem::path& target);

} // namespace unknot
