#pragma once

// The keys that a desktop binds to programs, changed with the desktop's own command. Knows nothing of processes: a
// function runs the commands.

#include "commands/hotkey/shortcut.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// Runs a program with its arguments and returns its output.
using RunCommand = std::function<Result<std::string>(const std::vector<std::string>&)>;

class DesktopKeys {
public:
    virtual ~DesktopKeys() = default;

    /// Binds the keys to `program`, a command line, in place of other keys for a cramp. Returns a sentence on what was
    /// done. Fails with the desktop's reason, or if the keys belong to something else, as far as the desktop tells.
    virtual Result<std::string> bind(const Shortcut& keys, const std::string& program) = 0;

    /// Returns a sentence, also if nothing was bound.
    virtual Result<std::string> remove() = 0;
};

/// By the values of XDG_CURRENT_DESKTOP, such as "ubuntu:GNOME", and of KDE_SESSION_VERSION. Null for a desktop without
/// such a command. `hasEntry`: the desktop entry is installed, which KDE needs.
std::unique_ptr<DesktopKeys> keysOf(std::string_view desktop, std::string_view kdeVersion, bool hasEntry,
                                    RunCommand run);

std::unique_ptr<DesktopKeys> gnomeKeys(RunCommand run);
std::unique_ptr<DesktopKeys> kdeKeys(RunCommand run, bool isVersion6, bool hasEntry);
std::unique_ptr<DesktopKeys> xfceKeys(RunCommand run);

} // namespace unknot
