#include "base/shown_path.hpp"
#include "commands/cramp_routine.hpp"
#include "commands/host/file_host.hpp"
#include "commands/open_routine.hpp"
#include "commands/run_window.hpp"
#include "platform/display.hpp"
#include "terminal/standard_streams.hpp"
#include "timeline/compile.hpp"

namespace unknot {
namespace {

// Empty if the routine can start there. The steps behind a cramp's stages come only once it has eased, so a plan may be
// longer than the routine as it is played.
std::string whyNotFrom(Time start, const Routine& routine) {
    const Time planned = compile(routine).length(), played = compile(routine, {}, OpenHoldLength::maximum).length();
    if (start <= played) return {};
    const std::string length = planned == played ? "The routine is " + formatDuration(played) + " long"
                                                 : "In play, the routine takes " + formatDuration(played) + " at most";
    return length + "; it cannot start at " + formatDuration(start) + ".";
}

// A desktop that opens a file shows no error output, so the window says the reason.
int showMistake(const PlayRequest& request, const CommandContext& context) {
    if (request.view.asText || hasTerminal() || !checkDisplay()) return 1;
    FileHost host(context.folders);
    LaunchOptions options = launchOptionsOf(request.view, request.routineOverrides, context);
    options.notice = host.newVersion(request.routine, request.routineOverrides).fault;
    runWindow(host, std::move(options), context);
    return 1;
}

} // namespace

int run(const PlayRequest& request, const CommandContext& context) {
    // Opens with the options of the command line only, so that it reports options that change nothing, but no settings.
    auto routine = openRoutine(request.routine, request.routineOverrides, context);
    if (!routine) return showMistake(request, context);
    LaunchOptions options = launchOptionsOf(request.view, request.routineOverrides, context);
    const RoutineOverrides chosen =
        routineOverridesOf(effectiveSettings(options.stored, options.overrides), request.routineOverrides.crampedSide);
    if (chosen != request.routineOverrides)
        routine = openLibrary(context.folders).openRoutine(request.routine, chosen).routine;
    if (!routine) return fail(context, "'" + shownPath(request.routine) + "' cannot be read any more.");
    const std::string fault = whyNotFrom(request.start, *routine);
    if (!fault.empty()) return fail(context, fault);
    options.routine = std::move(routine);
    options.from = request.start;
    if (request.view.asText || !hasDisplay("so this plays as text", context))
        return playInTerminal(std::move(options), context);
    LaunchOptions opened = options;
    if ((opened.cramp = crampMuscleFor(request, *options.routine))) opened.routine.reset();
    FileHost host(context.folders);
    if (runWindow(host, std::move(opened), context) == 0) return 0;
    fail(context, "Unknot cannot open a window, so this plays as text");
    return playInTerminal(std::move(options), context);
}

} // namespace unknot
