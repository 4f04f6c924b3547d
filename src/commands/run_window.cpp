#include "commands/run_window.hpp"

#include "commands/local_hour.hpp"
#include "commands/opened_routine.hpp"
#include "commands/play_text.hpp"
#include "desktop/window.hpp"
#include "platform/display.hpp"
#include "settings/kept_settings.hpp"

#include <ostream>

namespace unknot {

Start startOf(const ViewOptions& view, const RoutineOverrides& routineOverrides, const Context& context) {
    SettingsLoaded loaded = loadSettings(context.folders.settings);
    Start start;
    start.stored = loaded.settings;
    start.notice = std::move(loaded.notice);
    start.overrides = view.overrides;
    start.overrides.position = routineOverrides.position;
    start.crampedSide = routineOverrides.crampedSide;
    start.muted = view.muted;
    start.speed = view.speed;
    start.window = view.window;
    return start;
}

bool hasDisplay(const std::string& instead, const Context& context) {
    const auto display = checkDisplay();
    if (!display) context.err << "unknot: no display (" << display.error() << "), " << instead << ".\n";
    return display.has_value();
}

int openVisit(Host& host, Start start, const Context& context) {
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    // At another speed than its own, nothing would sound as intended.
    const bool silent = start.speed != 1;
    return openWindow(host, std::move(start), *font, silent, context.folders);
}

int playVisitAsText(Start start, const Context& context) {
    if (!start.notice.empty()) fail(context, start.notice);
    TextOptions options;
    options.settings = inForce(start.stored, start.overrides);
    options.light = lightFor(options.settings, start.routine->light, localHour());
    options.silent = start.muted || start.speed != 1;
    options.speed = start.speed;
    options.start = start.from;
    options.openalSettings = context.folders.openalSettings;
    return playAsText(std::move(*start.routine), options, context.out);
}

} // namespace unknot
