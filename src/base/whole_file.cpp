#include "base/whole_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace unknot {
namespace {

std::string cannotWrite(const std::filesystem::path& path, int error) {
    const std::string why = error ? std::string(" (") + std::strerror(error) + ")" : "";
    return "'" + path.string() + "' cannot be written" + why + ".";
}

} // namespace

std::string outputFault(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return "'" + path.string() + "' is a folder, not a file.";
    const auto folder = path.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored))
        return "There is no folder '" + folder.string() + "' to write '" + path.filename().string() + "' into.";
    return {};
}

std::string writeWhole(const std::filesystem::path& path, std::string_view text) {
    const std::string fault = outputFault(path);
    if (!fault.empty()) return fault;
    auto beside = path;
    beside += ".part";
    errno = 0;
    {
        std::ofstream file(beside, std::ios::binary);
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
        file.close();
        if (!file) {
            const int error = errno;
            std::error_code ignored;
            std::filesystem::remove(beside, ignored);
            return cannotWrite(path, error);
        }
    }
    std::error_code error;
    std::filesystem::rename(beside, path, error);
    if (!error) return {};
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    return cannotWrite(path, error.value());
}

} // namespace unknot
