// 'unknot hotkey': binds keys of the desktop to "Cramp now".

#include "base/system/command_output.hpp"
#include "commands/commands.hpp"
#include "commands/hotkey/desktop_keys.hpp"
#include "commands/open_routine.hpp"

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <sstream>

namespace unknot {
namespace {

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// Runs the desktop's commands. A fault ends with `byHand`.
RunCommand runner(const std::string& byHand) {
    return [byHand](const std::vector<std::string>& command) -> Result<std::string> {
        static const std::atomic<bool> never = false;
        const auto out = outputOf(command, "", {}, never);
        if (out) return out;
        return Fault("the desktop's command '" + command.front() + "' failed (" + out.error() + ")" + byHand);
    };
}

// Desktops read a command as a shell does.
std::string quotedForShell(const std::string& word) {
    constexpr auto plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-";
    if (word.find_first_not_of(plain) == std::string::npos) return word;
    std::string quoted = "'";
    for (const char character : word)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return quoted + "'";
}

// An AppImage runs from a folder that is gone at its end, so it tells its own file.
std::string commandLine(const CommandContext& context) {
    const std::string image = fromEnvironment("APPIMAGE");
    return quotedForShell(image.empty() ? context.folders.program.string() : image) + " cramp";
}

// The folders are those of the XDG Base Directory Specification, the file that of packaging/linux.
bool hasDesktopEntry() {
    const std::string own = fromEnvironment("XDG_DATA_HOME"), all = fromEnvironment("XDG_DATA_DIRS");
    std::istringstream folders((own.empty() ? fromEnvironment("HOME") + "/.local/share" : own) + ":" +
                               (all.empty() ? "/usr/local/share:/usr/share" : all));
    for (std::string folder; std::getline(folders, folder, ':');) {
        std::error_code unknown;
        if (std::filesystem::exists(std::filesystem::path(folder) / "applications/unknot.desktop", unknown))
            return true;
    }
    return false;
}

} // namespace

int run(const HotkeyRequest& request, const CommandContext& context) {
    if (!fromEnvironment("FLATPAK_ID").empty())
        return fail(context, "A Flatpak cannot change the desktop; bind keys to 'flatpak run " +
                                 fromEnvironment("FLATPAK_ID") + " cramp' in the desktop's keyboard settings");
    const std::string command = commandLine(context);
    const std::string byHand = "; in its keyboard settings you can " +
                               std::string(request.removes ? "take keys from: " : "bind keys to: ") + command;
    const auto keys = keysOf(fromEnvironment("XDG_CURRENT_DESKTOP"), fromEnvironment("KDE_SESSION_VERSION"),
                             hasDesktopEntry(), runner(byHand));
    if (!keys) return fail(context, "Unknot knows no command for the keys of this desktop" + byHand);
    const auto done = request.removes ? keys->remove() : keys->bind(*request.keys, command);
    if (!done) return fail(context, done.error());
    context.out << *done << "\n";
    if (!request.removes) context.out << "'unknot hotkey --remove' undoes it.\n";
    return 0;
}

} // namespace unknot
