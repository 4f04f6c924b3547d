#include "base/folders.hpp"

#include <cstdlib>

namespace unknot {
namespace {

std::filesystem::path fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value ? std::filesystem::path(value) : std::filesystem::path();
}

// A relative XDG_DATA_HOME is to be ignored, says its specification.
std::filesystem::path dataFolder() {
    const auto data = fromEnvironment("XDG_DATA_HOME");
    if (data.is_absolute()) return data;
    const auto home = fromEnvironment("HOME");
    return home.is_absolute() ? home / ".local" / "share" : std::filesystem::path();
}

} // namespace

Folders findFolders(const std::filesystem::path& executable, const std::filesystem::path& sourceFolder) {
    std::error_code ignored;
    auto root = executable.parent_path().parent_path() / "share" / "unknot";
    if (!std::filesystem::is_directory(root / "assets", ignored)) root = sourceFolder;
    Folders folders;
    folders.fonts = root / "assets" / "fonts";
    folders.stretches = root / "assets" / "stretches";
    folders.routines = root / "routines";
    const auto data = dataFolder();
    if (!data.empty()) folders.ownRoutines = data / "unknot" / "routines";
    return folders;
}

} // namespace unknot
