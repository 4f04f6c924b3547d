// 'unknot completion': the script that completes command lines in a shell.

#include "commands/completion/completion.hpp"
#include "commands/commands.hpp"

#include <ostream>

namespace unknot {

int run(const CompletionRequest& request, const CommandContext& context) {
    Requests unused;
    context.out << completionFor(request.shell, commandsFor(unused));
    return 0;
}

} // namespace unknot
