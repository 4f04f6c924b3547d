#include "base/system/disk_sync.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace unknot {

std::error_code syncToDisk(int descriptor) {
    if (fsync(descriptor) == 0) return {};
    const bool isPromised = errno != EINVAL && errno != EROFS && errno != ENOTSUP;
    return isPromised ? std::error_code{errno, std::generic_category()} : std::error_code{};
}

std::error_code syncToDisk(const std::filesystem::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return {errno, std::generic_category()};
    std::error_code error = syncToDisk(file);
    // A network file system may report a failed write only on close.
    if (close(file) != 0 && !error && errno != EINTR) error = {errno, std::generic_category()};
    return error;
}

} // namespace unknot
