// 'unknot manual': the manual pages.

#include "commands/commands.hpp"
#include "commands/manual/manuals.hpp"
#include "commands/open_routine.hpp"

#include <fstream>
#include <iterator>
#include <ostream>

namespace unknot {

int run(const ManualRequest& request, const CommandContext& context) {
    if (request.page == ManualPageName::unknot) {
        Requests unused;
        context.out << programManual(commandsFor(unused));
        return 0;
    }
    std::ifstream file(context.folders.assets / "template.yaml");
    if (!file)
        return fail(context, "The example of a routine is missing from '" + context.folders.assets.string() + "'");
    context.out << routineManual({std::istreambuf_iterator<char>(file), {}});
    return 0;
}

} // namespace unknot
