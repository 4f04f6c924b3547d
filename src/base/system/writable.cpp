#include "base/system/writable.hpp"

#include <system_error>

#include <unistd.h>

namespace unknot {

bool isWritable(const std::filesystem::path& path) {
    std::error_code unknown;
    std::filesystem::path there = path;
    while (!there.empty() && !std::filesystem::exists(there, unknown) && there.has_relative_path())
        there = there.parent_path();
    const bool mayPass = !std::filesystem::is_directory(there, unknown) || access(there.c_str(), X_OK) == 0;
    // A file above the path keeps its folders from being made.
    const bool isInTheWay = there != path && !std::filesystem::is_directory(there, unknown);
    return mayPass && !isInTheWay && access(there.c_str(), W_OK) == 0;
}

} // namespace unknot
