#include "base/shown_path.hpp"
#include "base/suggestion.hpp"
#include "commands/local_hour.hpp"
#include "commands/open_routine.hpp"
#include "commands/picture_file.hpp"
#include "commands/screen_picture.hpp"
#include "figure/picture/contact_sheet.hpp"
#include "routine/reader.hpp"
#include "routine/unknown_stretch.hpp"
#include "scene/player/player_screen.hpp"
#include "timeline/compile.hpp"

#include <filesystem>
#include <ostream>

namespace unknot {
namespace {

// Null if it cannot be drawn; `err` then has the reason.
std::shared_ptr<const Stretch> stretchFrom(const std::string& nameOrFile, const CommandContext& context) {
    std::error_code unknown;
    if (!std::filesystem::exists(nameOrFile, unknown)) {
        const Library library = openLibrary(context.folders);
        const auto found = library.stretches().find(nameOrFile);
        if (found != library.stretches().end()) return found->second;
        fail(context, "there is no stretch and no file '" + shownPath(nameOrFile) + "'" +
                          didYouMean(stretchSuggestions(nameOrFile, library.stretches())));
        return nullptr;
    }
    const auto text = readFile(nameOrFile, limits::fileBytes);
    if (!text) {
        fail(context, text.error());
        return nullptr;
    }
    const auto read = readStretch(nameOrFile, *text);
    for (const Diagnostic& diagnostic : read.diagnostics)
        context.err << render(diagnostic, *text);
    return read.value ? std::make_shared<const Stretch>(*read.value) : nullptr;
}

int drawPoses(const PictureRequest& request, const CommandContext& context) {
    const auto stretch = stretchFrom(request.stretch, context);
    if (!stretch) return 1;
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    const std::string fault = writePicture(contactSheet({{stretch->id, stretch}}, *font), *font, request.output);
    return fault.empty() ? 0 : fail(context, fault);
}

int drawScreen(const PictureRequest& request, const CommandContext& context) {
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    const DrawList picture = screenPicture(*request.screen, request.overrides, request.size, context.folders, *font);
    const std::string fault = writePicture(picture, *font, request.output);
    return fault.empty() ? 0 : fail(context, fault);
}

} // namespace

int run(const PictureRequest& request, const CommandContext& context) {
    if (!request.stretch.empty()) return drawPoses(request, context);
    if (request.screen) return drawScreen(request, context);
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
