// 'unknot hotkey': binds keys of the desktop to "Cramp now".

#include "commands/commands.hpp"
#include "commands/hotkey/desktop_keys.hpp"
#include "commands/open_routine.hpp"
#include "playback/command_output.hpp"

#include <atomic>
#include <cstdlib>
#include <ostream>

namespace unknot {
namespace {

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

Result<std::string> output(const std::vector<std::string>& command) {
    static const std::atomic<bool> never = false;
    const auto out = outputOf(command, "", {}, never);
    if (!out) return Fault("'" + command.front() + "' failed (" + out.error() + ")");
    return out;
}

// Desktops split a command at blanks, except between quotes.
std::string commandLine(const std::string& program) {
    return (program.find(' ') == std::string::npos ? program : '"' + program + '"') + " cramp";
}

} // namespace

int run(const HotkeyRequest& request, const CommandContext& context) {
    const std::string command = commandLine(context.folders.program.string());
    if (!request.keys && !request.removes)
        return fail(context, "Say which keys, such as 'unknot hotkey Super+C', or --remove");
    const auto keys = keysOf(fromEnvironment("XDG_CURRENT_DESKTOP"), fromEnvironment("KDE_SESSION_VERSION"), output);
    if (!keys)
        return fail(context,
                    "This desktop has no command for its keys; open its keyboard settings, and bind keys to: " +
                        command);
    const auto done = request.removes ? keys->remove(command) : keys->bind(*request.keys, command);
    if (!done) return fail(context, done.error());
    context.out << *done << "\n";
    if (!request.removes) context.out << "'unknot hotkey --remove' undoes it.\n";
    return 0;
}

} // namespace unknot
