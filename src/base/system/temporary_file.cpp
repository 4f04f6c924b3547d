#include "base/system/temporary_file.hpp"

#include "base/system/disk_sync.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// Far more than the writers at work and the files left over from one day.
constexpr int mostBeside = 1000;

// Bytes. Leaves room for the suffix: usual file systems allow 255 bytes in a name.
constexpr std::size_t longestKeptName = 200;

// A younger file may belong to a program that has not locked it yet.
constexpr auto youngest = std::chrono::seconds(5);

constexpr mode_t forAllByUmask = 0666;

std::string prefixOf(const fs::path& target) {
    return target.filename().string().substr(0, longestKeptName) + ".part-";
}

fs::path besideAs(const fs::path& target, int number) {
    return target.parent_path() / (prefixOf(target) + std::to_string(number));
}

fs::path folderOf(const fs::path& target) { return target.has_parent_path() ? target.parent_path() : fs::path("."); }

std::error_code errorNow() { return {errno, std::generic_category()}; }

// Static, because a signal handler reaches nothing else. A signal removes the files of all used entries. The handler
// takes no lock: an entry's path stays as it is while the entry is used.
struct NamedFile {
    std::atomic<bool> isUsed = false;
    std::array<char, 4096> path{};
};
std::array<NamedFile, 8> namedFiles; // More at a time are only removed by the next write.
std::mutex namedFilesMutex;          // Of the threads that take and free entries.
static_assert(std::atomic<bool>::is_always_lock_free);

void removeNamedAndEnd(int signal) {
    for (const NamedFile& file : namedFiles)
        if (file.isUsed) unlink(file.path.data());
    std::signal(signal, SIG_DFL);
    raise(signal);
}

// Keeps handlers of others, and ignored signals ignored, as after nohup.
void removeAtSignals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_DFL) std::signal(signal, removeNamedAndEnd);
    }
}

void removeAtSignals(const fs::path& path) {
    const std::string name = path.string();
    const std::lock_guard lock(namedFilesMutex);
    for (NamedFile& file : namedFiles) {
        if (name.size() >= file.path.size() || file.isUsed) continue;
        std::memcpy(file.path.data(), name.c_str(), name.size() + 1);
        file.isUsed = true;
        return removeAtSignals();
    }
}

void keepAtSignals(const fs::path& path) {
    const std::lock_guard lock(namedFilesMutex);
    for (NamedFile& file : namedFiles)
        if (file.isUsed && path == file.path.data()) file.isUsed = false;
}

// Holds signals back between the making of a file and the note of its name.
class HeldSignals {
public:
    HeldSignals() {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&held, signal);
        pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    ~HeldSignals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

private:
    sigset_t m_before{};
};

// A running program holds the lock of its file.
bool isLocked(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) return true;
    const bool locked = flock(file, LOCK_EX | LOCK_NB) != 0;
    close(file);
    return locked;
}

bool isLeftBehind(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(path, error))) return false;
    const fs::file_time_type written = fs::last_write_time(path, error);
    return !error && written < fs::file_time_type::clock::now() - youngest && !isLocked(path);
}

bool isNumber(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

TemporaryFile::TemporaryFile(fs::path target, Kind kind) : m_target(std::move(target)) {
    if (kind == Kind::unnamed) createUnnamed();
    if (m_descriptor < 0) createNamed();
    if (m_descriptor >= 0) flock(m_descriptor, LOCK_EX | LOCK_NB);
}

TemporaryFile::~TemporaryFile() {
    if (!m_name.empty()) {
        unlink(m_name.c_str());
        forgetName();
    }
    if (m_descriptor >= 0) close(m_descriptor);
}

// Without /proc the file could get no name later.
void TemporaryFile::createUnnamed() {
#ifdef O_TMPFILE
    if (access("/proc/self/fd", X_OK) != 0) return;
    m_descriptor = open(folderOf(m_target).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, forAllByUmask);
#endif
}

void TemporaryFile::createNamed() {
    const HeldSignals held;
    for (int number = 1; number <= mostBeside; ++number) {
        const fs::path beside = besideAs(m_target, number);
        // O_EXCL fails if the file exists: it belongs to another writer.
        m_descriptor = open(beside.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, forAllByUmask);
        if (m_descriptor < 0 && errno == EEXIST) continue;
        m_error = m_descriptor < 0 ? errorNow() : std::error_code{};
        if (!m_error) removeAtSignals(m_name = beside);
        return;
    }
    m_error = std::make_error_code(std::errc::file_exists);
}

std::error_code TemporaryFile::setPermissions(fs::perms permissions) {
    return fchmod(m_descriptor, static_cast<mode_t>(permissions)) == 0 ? std::error_code{} : errorNow();
}

std::error_code TemporaryFile::writeAt(std::int64_t offset, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = pwrite(m_descriptor, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errorNow();
        if (written == 0) return std::make_error_code(std::errc::no_space_on_device);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += written;
    }
    return {};
}

std::error_code TemporaryFile::sync() { return syncToDisk(m_descriptor); }

std::error_code TemporaryFile::replaceTarget() {
    if (m_name.empty()) {
        const std::error_code error = linkBeside();
        if (error || m_name.empty()) return error;
    }
    if (rename(m_name.c_str(), m_target.c_str()) != 0) return errorNow();
    forgetName();
    return {};
}

// A link cannot replace a file. So if the target exists, the file first gets a name of its own.
std::error_code TemporaryFile::linkBeside() {
    const HeldSignals held;
    const std::string open = "/proc/self/fd/" + std::to_string(m_descriptor);
    for (int number = 0; number <= mostBeside; ++number) {
        const fs::path name = number == 0 ? m_target : besideAs(m_target, number);
        if (linkat(AT_FDCWD, open.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            if (number > 0) removeAtSignals(m_name = name);
            return {};
        }
        if (errno != EEXIST) return errorNow();
    }
    return std::make_error_code(std::errc::file_exists);
}

void TemporaryFile::forgetName() {
    keepAtSignals(m_name);
    m_name.clear();
}

void removeLeftBehind(const fs::path& target) {
    const std::string prefix = prefixOf(target);
    std::error_code error, ignored;
    fs::directory_iterator entries(folderOf(target), fs::directory_options::skip_permission_denied, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        const std::string name = entries->path().filename().string();
        if (!name.starts_with(prefix) || !isNumber(std::string_view(name).substr(prefix.size()))) continue;
        if (isLeftBehind(entries->path())) fs::remove(entries->path(), ignored);
    }
}

} // namespace unknot
