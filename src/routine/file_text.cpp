#include "base/shown_path.hpp"
#include "routine/library.hpp"
#include "routine/named/routine_name.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace unknot {
namespace {

// A hidden file is an editor's lock or a system's note about a file beside it.
bool isYaml(const std::filesystem::path& path) {
    return hasYamlEnding(path) && !path.filename().string().starts_with(".");
}

} // namespace

std::vector<std::filesystem::path> yamlFilesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, std::filesystem::directory_options::skip_permission_denied,
                                                error);
    for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
        std::error_code unknown;
        if (isYaml(entries->path()) && !entries->is_directory(unknown)) files.push_back(entries->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    const std::string name = "'" + shownPath(path) + "'";
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) return Fault("there is no file " + name);
    if (status.type() == std::filesystem::file_type::directory) return Fault(name + " is a folder, not a file");
    // Reading a pipe or a device might never end.
    if (status.type() != std::filesystem::file_type::regular && !error) return Fault(name + " is not an ordinary file");
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return Fault(name + " cannot be read; check its permissions");
    std::string text(limit + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad()) return Fault(name + " cannot be read to its end");
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > limit)
        return Fault(name + " is too large; it may have at most " + std::to_string(limit / 1024) + " KiB");
    return text;
}

} // namespace unknot
