#pragma once

// The values of options, read strictly. A fault is the rest of a sentence that begins with the option's name: "must be
// ...". Knows nothing of the options.

#include "base/result.hpp"
#include "commands/request.hpp"

#include <string>

namespace unknot {

Result<Time> readTime(const std::string& text);

/// 0.1 to 1000.
Result<double> readSpeed(const std::string& text);

/// "1280x800": 64 to 8192 pixels each.
Result<Size> readSize(const std::string& text);

/// "1600x900": 320x240 to 16384x16384 pixels.
Result<WindowSize> readWindow(const std::string& text);

/// "day", "night" or "auto".
Result<LightMode> readLight(const std::string& text);

/// "day" or "night", for a file that must not depend on the hour.
Result<Light> readDayOrNight(const std::string& text);

/// "text", "gcc" or "json".
Result<CheckFormat> readCheckFormat(const std::string& text);

/// "calf", "foot", "thigh-front" or "thigh-back".
Result<CrampMuscle> readMuscle(const std::string& text);

/// "deeper", "lighter" or "off"; "low" and "high" as in earlier versions.
Result<VoiceChoice> readVoice(const std::string& text);

/// 0 to 10.
Result<int> readLevel(const std::string& text);

/// 100 to 200, in percent.
Result<int> readTextScale(const std::string& text);

/// "bed", "seated" or "standing".
Result<BodyPosition> readPosition(const std::string& text);
Result<WordAmount> readWordAmount(const std::string& text);

/// "0s", "0.7s" or another of setting_table::soundLeads.
Result<Time> readSoundLead(const std::string& text);

/// "left" or "right".
Result<Side> readSide(const std::string& text);

/// A file's name that ends in .svg or .png.
Result<std::string> readPictureFile(const std::string& text);

/// A folder that exists.
Result<std::string> readFolder(const std::string& text);

/// A file's name that ends in .wav, .flac or .ogg for sound, or in .srt or .vtt for captions.
Result<std::string> readExportFile(const std::string& text);

/// "bash", "zsh" or "fish".
Result<Shell> readShell(const std::string& text);

/// "unknot" or "unknot-routine".
Result<ManualPageName> readManualPage(const std::string& text);

/// "home", "cramp", "help" or "settings".
Result<ShownScreen> readShownScreen(const std::string& text);

/// "routines", "stretches" or "all".
Result<NamesChoice> readNamesChoice(const std::string& text);

} // namespace unknot
