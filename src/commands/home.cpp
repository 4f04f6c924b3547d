#include "commands/host/file_host.hpp"
#include "commands/run_window.hpp"

#include <ostream>

namespace unknot {
namespace {

constexpr auto withoutWindow = "Without a window, you can use these:\n"
                               "  unknot cramp [calf|foot|thigh-front|thigh-back]   a cramp, now\n"
                               "  unknot list                                       all routines and stretches\n"
                               "  unknot play ROUTINE                               play one, in the terminal\n"
                               "  unknot help-card                                  when to get help instead\n"
                               "  unknot --help                                     everything else\n";

} // namespace

int run(const HomeRequest& request, const CommandContext& context) {
    if (!hasDisplay("so Unknot cannot open a window", context)) {
        context.out << withoutWindow;
        return 1;
    }
    FileHost host(context.folders);
    return runWindow(host, launchOptionsOf(request.view, request.routineOverrides, context), context);
}

} // namespace unknot
