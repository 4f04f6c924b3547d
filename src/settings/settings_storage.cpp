#include "settings/settings_storage.hpp"

#include "base/atomic_file.hpp"
#include "base/shown_path.hpp"
#include "routine/library.hpp"
#include "settings/settings_text.hpp"

#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// Far more than all settings and their comments need.
constexpr std::size_t mostBytes = 64 * 1024;

fs::path besideAs(const fs::path& file, const char* ending) {
    fs::path other = file;
    other += ending;
    return other;
}

// Renames `file` to `aside`, replacing it. Fails if `aside` is a folder with content.
bool setAside(const fs::path& file, const fs::path& aside) {
    std::error_code error;
    fs::rename(file, aside, error);
    if (!error) return true;
    // A file cannot replace a folder, nor a folder a file, so remove `aside` first.
    std::error_code ignored;
    fs::remove(aside, ignored);
    fs::rename(file, aside, error);
    return !error;
}

std::string firstMistake(const Diagnostics& diagnostics) {
    if (diagnostics.empty()) return {};
    return "line " + std::to_string(diagnostics.front().location.line) + ": " + diagnostics.front().message;
}

// The file that a link leads to, or the file itself.
fs::path linkedFile(const fs::path& file) {
    std::error_code error;
    const fs::path linked = fs::canonical(file, error);
    return error ? file : linked;
}

SettingsLoadResult broken(const fs::path& file, Settings settings, const std::string& why) {
    SettingsLoadResult loaded{settings, ""};
    std::error_code ignored;
    const bool isLink = fs::is_symlink(file, ignored);
    const fs::path whole = isLink ? linkedFile(file) : file, aside = besideAs(whole, ".bad");
    if (!setAside(whole, aside)) {
        loaded.notice = "The settings in '" + shownPath(file) + "' cannot all be used (" + why + ").";
        return loaded;
    }
    // Saves the valid settings, so that the next start still has them. A link must keep a file to lead to.
    const bool kept = (settings == Settings{} && !isLink) || saveSettings(settings, whole).empty();
    loaded.notice = "The settings file was set aside as '" + shownPath(aside) + "' (" + why + ")" +
                    (kept ? "." : ", and what is right in it counts only this time.");
    return loaded;
}

} // namespace

SettingsLoadResult loadSettings(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) return {};
    const auto text = readFile(file, mostBytes);
    if (!text) return broken(file, {}, text.error());
    const SettingsReadResult found = readSettings(*text, file.string());
    if (!hasErrors(found.diagnostics)) return {found.settings, ""};
    return broken(file, found.settings, firstMistake(found.diagnostics));
}

std::string saveSettings(const Settings& settings, const std::filesystem::path& file) {
    if (file.empty()) return "There is no home folder to keep the settings in; set HOME.";
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    return writeAtomically(file, settingsText(settings));
}

} // namespace unknot
