#include "commands/run_window.hpp"

#include "commands/local_hour.hpp"
#include "commands/open_routine.hpp"
#include "commands/play_text.hpp"
#include "desktop/window.hpp"
#include "platform/display.hpp"
#include "settings/settings_storage.hpp"

#include <ostream>

namespace unknot {

LaunchOptions launchOptionsOf(const ViewOptions& view, const RoutineOverrides& routineOverrides,
                              const CommandContext& context) {
    SettingsLoadResult loaded = loadSettings(context.folders.settings);
    LaunchOptions start;
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

bool hasDisplay(const std::string& instead, const CommandContext& context) {
    const auto display = checkDisplay();
    if (!display) context.err << "unknot: no display (" << display.error() << "), " << instead << ".\n";
    return display.has_value();
}

int runWindow(Host& host, LaunchOptions start, const CommandContext& context) {
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    // At another speed than its own, nothing would sound as intended.
    const bool silent = start.speed != 1;
    return openWindow(host, std::move(start), *font, silent, context.folders);
}

int playInTerminal(LaunchOptions start, const CommandContext& context) {
    if (!start.notice.empty()) fail(context, start.notice);
    TextOptions options;
    options.settings = effectiveSettings(start.stored, start.overrides);
    options.light = lightFor(options.settings, start.routine->light, localHour());
    options.silent = start.muted || start.speed != 1;
    options.speed = start.speed;
    options.start = start.from;
    options.openalSettings = context.folders.openalSettings;
    return playAsText(std::move(*start.routine), options, context.out);
}

} // namespace unknot
