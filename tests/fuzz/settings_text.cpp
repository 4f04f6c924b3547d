// The text of the settings file.

#include "settings/settings_text.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/text_promises.hpp"

#include <cstdint>

using namespace unknot;
using namespace unknot::fuzz;

namespace {

void checkRanges(const Settings& settings) {
    for (const int level : {settings.voiceLevel, settings.chimeLevel, settings.nightLevel})
        promise(level >= 0 && level <= limits::level, "a level is in its range");
    promise(settings.textScale >= limits::leastTextScale && settings.textScale <= limits::mostTextScale,
            "the text size is in its range");
}

void checkReadBack(const Settings& settings) {
    const SettingsReadResult again = readSettings(settingsText(settings), "settings.yaml");
    promise(again.diagnostics.empty(), "the written settings have no mistakes");
    promise(again.settings == settings, "the written settings are read back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const SettingsReadResult read = readSettings(text, "settings.yaml");
    checkDiagnostics(read.diagnostics, text);
    checkRanges(read.settings);
    checkReadBack(read.settings);
    for (const int by : {-1, 1}) {
        Settings stepped = read.settings;
        for (const Setting setting : allSettings)
            checkRanges(stepped = stepSetting(stepped, setting, by));
        checkReadBack(stepped);
    }
    return 0;
}
