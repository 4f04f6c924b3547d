#include "base/atomic_file.hpp"

#include "base/shown_path.hpp"
#include "base/system/disk_sync.hpp"

namespace unknot {
namespace {

namespace fs = std::filesystem;

fs::path withoutLink(const fs::path& path) {
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    return error ? path : target;
}

} // namespace

AtomicFile::AtomicFile(const fs::path& path) : m_asked(path), m_target(withoutLink(path)), m_fault(outputFault(path)) {
    if (!m_fault.empty()) return;
    m_file.emplace(m_target);
    if (!keep(m_file->error())) return;
    std::error_code ignored;
    // Until it is whole, the file must not be readable for more users than the finished one.
    const fs::file_status replaced = fs::status(m_target, ignored);
    if (fs::exists(replaced) && !keep(m_file->setPermissions(replaced.permissions()))) return;
    removeLeftBehind(m_target);
}

// Keeps the first error as the fault.
bool AtomicFile::keep(const std::error_code& error) {
    if (error && m_fault.empty())
        m_fault = writeFault(m_asked, error == std::errc::file_exists
                                          ? "there are too many unfinished files beside it; delete them"
                                          : error.message());
    return !error;
}

bool AtomicFile::writeAt(std::int64_t offset, std::string_view bytes) {
    return m_fault.empty() && keep(m_file->writeAt(offset, bytes));
}

std::string AtomicFile::finish() {
    if (!m_fault.empty()) return m_fault;
    // If the name reached the disk before the content, a loss of power would leave an empty file.
    if (!keep(m_file->sync()) || !keep(m_file->replaceTarget())) return m_fault;
    // The file is complete now. If this wait fails, a loss of power can at most bring back the old file.
    syncToDisk(m_target.has_parent_path() ? m_target.parent_path() : ".");
    return {};
}

std::string writeAtomically(const fs::path& path, std::string_view text) {
    AtomicFile file(path);
    file.writeAt(0, text);
    return file.finish();
}

std::string outputFault(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status there = fs::status(path, ignored);
    if (fs::is_directory(there)) return "'" + shownPath(path) + "' is a folder, not a file.";
    if (fs::exists(there) && !fs::is_regular_file(there))
        return "'" + shownPath(path) + "' is a device or the like, not a file.";
    const auto folder = path.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, ignored))
        return "There is no folder '" + shownPath(folder) + "' to write '" + shownPath(path.filename()) + "' into.";
    return {};
}

std::string writeFault(const fs::path& path, const std::string& why) {
    const std::string reason = why.substr(0, why.find_last_not_of(".\n") + 1);
    return "'" + shownPath(path) + "' cannot be written" + (reason.empty() ? "" : " (" + reason + ")") + ".";
}

} // namespace unknot
