#include "commands/light_choice.hpp"
#include "commands/opened_routine.hpp"
#include "commands/play_text.hpp"
#include "desktop/player_window.hpp"
#include "timeline/compile.hpp"

#include <ostream>

namespace unknot {
namespace {

PlayOptions optionsFrom(const PlayRequest& request, const Routine& routine) {
    PlayOptions options;
    options.light = chooseLight(request.light, routine.light, localHour());
    options.muted = request.muted;
    options.silent = request.speed != 1;
    options.speed = request.speed;
    options.start = request.start;
    return options;
}

// Empty when it can. What stands behind the stages of a cramp comes only once it has eased, so that a plan may be
// longer than what is played.
std::string whyNotFrom(Time start, const Routine& routine) {
    const Time planned = compile(routine).length(), played = compile(routine, {}, OpenHolds::maximum).length();
    if (start <= played) return {};
    const std::string length = planned == played ? "The routine is " + formatDuration(played) + " long"
                                                 : "Played, the routine takes " + formatDuration(played) + " at most";
    return length + "; it cannot start at " + formatDuration(start) + ".";
}

} // namespace

int run(const PlayRequest& request, const Context& context) {
    auto routine = openRoutine(request.routine, request.wishes, context);
    if (!routine) return 1;
    const std::string fault = whyNotFrom(request.start, *routine);
    if (!fault.empty()) return fail(context, fault);
    const PlayOptions options = optionsFrom(request, *routine);
    auto voice = options.silent ? nullptr : makeVoice("rms");
    if (request.asText) return playAsText(std::move(*routine), options, std::move(voice), context.out);
    std::string reason;
    if (!displayAvailable(reason)) {
        context.err << "unknot: no display (" << reason << "), so this is played as text.\n";
        return playAsText(std::move(*routine), options, std::move(voice), context.out);
    }
    const auto font = Font::load(context.folders.fonts, reason);
    if (!font) return fail(context, reason);
    return playInWindow(std::move(*routine), options, *font, context.folders.fonts, std::move(voice));
}

} // namespace unknot
