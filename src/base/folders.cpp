#include "base/folders.hpp"

#include <cstdlib>

namespace unknot {
namespace {

std::filesystem::path fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value ? std::filesystem::path(value) : std::filesystem::path();
}

// The variable's folder, or its default below home. The XDG specification says to ignore relative paths.
std::filesystem::path desktopFolder(const char* variable, const std::filesystem::path& belowHome) {
    const auto named = fromEnvironment(variable);
    if (named.is_absolute()) return named;
    const auto home = fromEnvironment("HOME");
    return home.is_absolute() ? home / belowHome : std::filesystem::path();
}

} // namespace

Folders findFolders(const std::filesystem::path& executable, const std::filesystem::path& sourceFolder) {
    std::error_code ignored;
    auto root = executable.parent_path().parent_path() / "share" / "unknot" / "library";
    if (!std::filesystem::is_directory(root / "assets", ignored)) root = sourceFolder;
    Folders folders;
    folders.program = executable;
    folders.assets = root / "assets";
    folders.fonts = folders.assets / "fonts";
    folders.stretches = folders.assets / "stretches";
    folders.shippedSpeech = folders.assets / "speech";
    folders.openalSettings = folders.assets / "sound" / "alsoft.conf";
    folders.routines = root / "routines";
    const auto data = desktopFolder("XDG_DATA_HOME", std::filesystem::path(".local") / "share");
    if (!data.empty()) {
        folders.ownRoutines = data / "unknot" / "routines";
        folders.ownStretches = data / "unknot" / "stretches";
    }
    const auto config = desktopFolder("XDG_CONFIG_HOME", ".config");
    if (!config.empty()) folders.settings = config / "unknot" / "settings.yaml";
    const auto state = desktopFolder("XDG_STATE_HOME", std::filesystem::path(".local") / "state");
    if (!state.empty()) {
        folders.window = state / "unknot" / "window";
        folders.lastDone = state / "unknot" / "last-done";
    }
    const auto cache = desktopFolder("XDG_CACHE_HOME", ".cache");
    if (!cache.empty()) {
        folders.composingRules = cache / "unknot" / "compose";
        folders.speech = cache / "unknot" / "speech";
    }
    return folders;
}

} // namespace unknot
