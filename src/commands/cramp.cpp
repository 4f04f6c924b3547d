#include "application/help_words.hpp"
#include "base/shown_path.hpp"
#include "commands/host/file_host.hpp"
#include "commands/open_routine.hpp"
#include "commands/run_window.hpp"
#include "desktop/window.hpp"

#include <ostream>

namespace unknot {

namespace {

// The request of a desktop's key: nothing but a cramp.
bool isPlain(const CrampRequest& request) {
    const ViewOptions usual;
    const ViewOptions& view = request.view;
    return request.muscle == CrampRequest{}.muscle && !request.crampedSide && view.overrides == usual.overrides &&
           view.muted == usual.muted && view.speed == usual.speed && !view.window;
}

} // namespace

int run(const CrampRequest& request, const CommandContext& context) {
    FileHost host(context.folders);
    const RoutineOverrides routineOverrides{{}, request.crampedSide};
    LaunchOptions options = launchOptionsOf(request.view, routineOverrides, context);
    if (!request.view.asText && hasDisplay("so this plays as text", context)) {
        // A second press of the key opens no second window, which would begin at 0:00.
        if (isPlain(request) && showRunningCramp()) return 0;
        LaunchOptions opened = options;
        opened.cramp = request.muscle;
        if (runWindow(host, std::move(opened), context) == 0) return 0;
        // A person with a cramp needs the instructions in any form.
        fail(context, "Unknot cannot open a window, so this plays as text");
    }
    Host::CrampRoutine found = host.cramp(request.muscle, routineOverrides);
    if (!found.notice.empty()) fail(context, found.notice);
    options.routine = std::move(found.routine);
    if (options.routine) return playInTerminal(std::move(options), context);
    // The help text is of use even if every file is damaged.
    context.out << helpText();
    return fail(context, "The cramp routine cannot be read; run 'unknot check' on the files in '" +
                             shownPath(context.folders.routines) + "'.");
}

} // namespace unknot
