#include "base/atomic_file.hpp"

#include "base/disk_sync.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// Far more than the writers at work and the files left over from one day.
constexpr int mostBeside = 1000;

// A running writer writes more often than that, so an older file was left behind.
constexpr auto longestSilence = std::chrono::hours(24);

// Bytes. Leaves room for the suffix: usual file systems allow 255 bytes in a name.
constexpr std::size_t longestKeptName = 200;

fs::path besideAs(const fs::path& target, int number) {
    const std::string name = target.filename().string().substr(0, longestKeptName);
    return target.parent_path() / (name + ".part-" + std::to_string(number));
}

bool isLeftBehind(const fs::path& beside) {
    std::error_code error;
    const fs::file_time_type written = fs::last_write_time(beside, error);
    return !error && fs::is_regular_file(fs::symlink_status(beside, error)) &&
           written < fs::file_time_type::clock::now() - longestSilence;
}

// Removes temporary files of programs that ended while they wrote.
void removeLeftBehind(const fs::path& target) {
    std::error_code ignored;
    for (int number = 1; number <= mostBeside; ++number) {
        if (const fs::path beside = besideAs(target, number); isLeftBehind(beside)) fs::remove(beside, ignored);
    }
}

fs::path withoutLink(const fs::path& path) {
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    return error ? path : target;
}

} // namespace

AtomicFile::AtomicFile(const fs::path& path) : m_asked(path), m_target(withoutLink(path)), m_fault(outputFault(path)) {
    if (m_fault.empty()) m_fault = makeTemporaryFile();
    // Must come last. A name freed earlier could be taken by another writer, whose file this loop might then remove.
    if (m_fault.empty()) removeLeftBehind(m_target);
}

AtomicFile::~AtomicFile() {
    std::error_code ignored;
    if (!m_temporaryFile.empty()) fs::remove(m_temporaryFile, ignored);
}

std::string AtomicFile::makeTemporaryFile() {
    for (int number = 1; number <= mostBeside; ++number) {
        const fs::path beside = besideAs(m_target, number);
        // "x" fails if the file exists: it belongs to another writer.
        std::FILE* made = std::fopen(beside.c_str(), "wx");
        if (!made && errno == EEXIST) continue;
        if (!made) return writeFault(m_asked, std::strerror(errno));
        std::fclose(made);
        m_temporaryFile = beside;
        std::error_code error;
        const fs::file_status replaced = fs::status(m_target, error);
        if (!fs::exists(replaced)) return {};
        m_permissions = replaced.permissions();
        // The temporary file must not be readable for more users than the finished one.
        fs::permissions(beside, m_permissions | fs::perms::owner_read | fs::perms::owner_write, error);
        return error ? writeFault(m_asked, error.message()) : "";
    }
    return writeFault(m_asked, "there are too many unfinished files beside it; delete them");
}

std::string AtomicFile::finish() {
    if (!m_fault.empty()) return m_fault;
    // If the name reached the disk before the content, a loss of power would leave an empty file.
    std::error_code error = syncToDisk(m_temporaryFile);
    if (!error && m_permissions != fs::perms::unknown) fs::permissions(m_temporaryFile, m_permissions, error);
    if (!error) fs::rename(m_temporaryFile, m_target, error);
    if (error) return m_fault = writeFault(m_asked, error.message());
    m_temporaryFile.clear();
    // The file is complete now. If this wait fails, a loss of power can at most bring back the old file.
    syncToDisk(m_target.has_parent_path() ? m_target.parent_path() : ".");
    return {};
}

std::string writeAtomically(const fs::path& path, std::string_view text) {
    AtomicFile file(path);
    if (!file.fault().empty()) return file.fault();
    errno = 0;
    std::ofstream stream(file.temporaryFile(), std::ios::binary);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    if (!stream) return writeFault(path, errno ? std::strerror(errno) : "");
    return file.finish();
}

std::string outputFault(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status there = fs::status(path, ignored);
    if (fs::is_directory(there)) return "'" + path.string() + "' is a folder, not a file.";
    if (fs::exists(there) && !fs::is_regular_file(there))
        return "'" + path.string() + "' is a device or the like, not a file.";
    const auto folder = path.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, ignored))
        return "There is no folder '" + folder.string() + "' to write '" + path.filename().string() + "' into.";
    return {};
}

std::string writeFault(const fs::path& path, const std::string& why) {
    const std::string reason = why.substr(0, why.find_last_not_of(".\n") + 1);
    return "'" + path.string() + "' cannot be written" + (reason.empty() ? "" : " (" + reason + ")") + ".";
}

} // namespace unknot
