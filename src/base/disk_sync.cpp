#include "base/disk_sync.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace unknot {

std::error_code syncToDisk(const std::filesystem::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return {errno, std::generic_category()};
    int error = fsync(file) == 0 ? 0 : errno;
    // A network file system may report a failed write only on close.
    if (close(file) != 0 && error == 0 && errno != EINTR) error = errno;
    const bool isPromised = error != EINVAL && error != EROFS && error != ENOTSUP;
    return isPromised ? std::error_code{error, std::generic_category()} : std::error_code{};
}

} // namespace unknot
