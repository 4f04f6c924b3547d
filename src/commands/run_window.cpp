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
    LaunchOptions options;
    options.stored = loaded.settings;
    options.notice = std::move(loaded.notice);
    options.overrides = view.overrides;
    options.overrides.position = routineOverrides.position;
    options.overrides.words = routineOverrides.words;
    options.overrides.soundLead = routineOverrides.soundLead;
    options.crampedSide = routineOverrides.crampedSide;
    options.muted = view.muted;
    options.speed = view.speed;
    options.window = view.window;
    return options;
}

bool hasDisplay(const std::string& instead, const CommandContext& context) {
    const auto display = checkDisplay();
    if (!display) context.err << "unknot: no display (" << display.error() << "), " << instead << ".\n";
    return display.has_value();
}

int runWindow(Host& host, LaunchOptions launchOptions, const CommandContext& context) {
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    // At another speed than its own, nothing would sound as intended.
    const bool silent = launchOptions.speed != 1;
    return openWindow(host, std::move(launchOptions), *font, silent, context.folders);
}

int playInTerminal(LaunchOptions launchOptions, const CommandContext& context) {
    if (!launchOptions.notice.empty()) fail(context, launchOptions.notice);
    TextOptions options;
    options.settings = effectiveSettings(launchOptions.stored, launchOptions.overrides);
    options.light = lightFor(options.settings, launchOptions.routine->light, localHour());
    options.silent = launchOptions.muted || launchOptions.speed != 1;
    options.speed = launchOptions.speed;
    options.start = launchOptions.from;
    options.folders = context.folders;
    return playAsText(std::move(*launchOptions.routine), options, context.out);
}

} // namespace unknot
