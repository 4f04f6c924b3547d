#include "commands/commands.hpp"

#include <ostream>

namespace unknot {

int run(const MessageRequest& request, const CommandContext& context) {
    (request.exitCode == 0 ? context.out : context.err) << request.text;
    return request.exitCode;
}

} // namespace unknot
