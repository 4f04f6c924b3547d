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

} // namespace

int run(const PlayRequest& request, const Context& context) {
    auto routine = openRoutine(request.routine, request.wishes, context);
    if (!routine) return 1;
    const Time length = compile(*routine).length();
    if (request.start > length)
        return fail(context, "The routine is " + formatDuration(length) + " long; it cannot start at " +
                                 formatDuration(request.start) + ".");
    const PlayOptions options = optionsFrom(request, *routine);
    auto voice = options.silent ? nullptr : makeVoice("rms");
    if (request.asText) return playAsText(std::move(*routine), options, std::move(voice), context.out);
    std::string fault;
    if (!displayAvailable(fault)) {
        context.err << "unknot: no display (" << fault << "), so this is played as text.\n";
        return playAsText(std::move(*routine), options, std::move(voice), context.out);
    }
    const auto font = Font::load(context.folders.fonts, fault);
    if (!font) return fail(context, fault);
    return playInWindow(std::move(*routine), options, *font, context.folders.fonts, std::move(voice));
}

} // namespace unknot
