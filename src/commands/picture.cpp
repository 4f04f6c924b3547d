#include "commands/light_choice.hpp"
#include "commands/opened_routine.hpp"
#include "commands/picture_file.hpp"
#include "scene/player.hpp"
#include "timeline/compile.hpp"

namespace unknot {

int run(const PictureRequest& request, const Context& context) {
    const auto routine = openRoutine(request.routine, request.wishes, context);
    if (!routine) return 1;
    const Timeline timeline = compile(*routine);
    if (request.at > timeline.length())
        return fail(context, "The routine is " + formatDuration(timeline.length()) + " long; there is nothing at " +
                                 formatDuration(request.at) + ".");
    std::string fault;
    const auto font = Font::load(context.folders.fonts, fault);
    if (!font) return fail(context, fault);
    PlayerView view;
    view.position = request.at;
    view.look.light = chooseLight(request.light, routine->light, localHour());
    fault = writePicture(playerScreen(timeline, view, request.size, *font).picture, *font, context, request.output);
    return fault.empty() ? 0 : fail(context, fault);
}

} // namespace unknot
