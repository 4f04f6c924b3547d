#include "commands/commands.hpp"

#include <ostream>

namespace unknot {

int run(const AnswerRequest& request, const Context& context) {
    (request.exitCode == 0 ? context.out : context.err) << request.text;
    return request.exitCode;
}

} // namespace unknot
