#include "commands/files_outside.hpp"
#include "commands/visit.hpp"

#include <ostream>

namespace unknot {
namespace {

constexpr auto withoutWindow = "What there is without a window:\n"
                               "  unknot cramp [calf|foot|thigh-front|thigh-back]   a cramp, now\n"
                               "  unknot list                                       the routines there are\n"
                               "  unknot play ROUTINE                               play one, in the terminal\n"
                               "  unknot help-card                                  when to get help instead\n"
                               "  unknot --help                                     everything else\n";

} // namespace

int run(const HomeRequest& request, const Context& context) {
    if (!hasDisplay("so no window can be opened", context)) {
        context.out << withoutWindow;
        return 1;
    }
    FilesOutside outside(context.folders);
    return openVisit(outside, startOf(request.view, request.wishes, context), context);
}

} // namespace unknot
