#include "commands/local_hour.hpp"
#include "commands/open_routine.hpp"
#include "commands/picture_file.hpp"
#include "scene/player/player_screen.hpp"
#include "timeline/compile.hpp"

namespace unknot {

int run(const PictureRequest& request, const CommandContext& context) {
    const auto routine = openRoutine(request.routine, request.routineOverrides, context);
    if (!routine) return 1;
    const Timeline timeline = compile(*routine);
    if (request.at > timeline.length())
        return fail(context, "The routine is " + formatDuration(timeline.length()) + " long; it has nothing at " +
                                 formatDuration(request.at) + ".");
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    PlayerView view;
    view.position = request.at;
    const Settings settings = effectiveSettings({}, request.overrides);
    view.look.light = lightFor(settings, routine->light, localHour());
    view.look.contrast = settings.highContrast ? Contrast::high : Contrast::usual;
    view.look.textScale = settings.textScale / 100.0;
    const std::string fault =
        writePicture(playerScreen(timeline, view, request.size, *font).picture, *font, request.output);
    return fault.empty() ? 0 : fail(context, fault);
}

} // namespace unknot
