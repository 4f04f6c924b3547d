#include "commands/completion/completion.hpp"

namespace unknot {

std::string completionFor(Shell shell, std::span<const CommandSpec> commands) {
    switch (shell) {
    case Shell::bash:
        return bashCompletion(commands);
    case Shell::zsh:
        return zshCompletion(commands);
    case Shell::fish:
        return fishCompletion(commands);
    }
    return "";
}

} // namespace unknot
