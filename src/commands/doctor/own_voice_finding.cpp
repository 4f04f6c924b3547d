#include "commands/doctor/own_voice_finding.hpp"

#include "playback/own_voice.hpp"
#include "routine/library.hpp"
#include "settings/settings_text.hpp"

namespace unknot {

// Names neither the command nor its fault, because both may have the person's folders in them.
std::optional<Finding> ownVoiceFinding(const std::filesystem::path& settingsFile) {
    const auto text = readFile(settingsFile, limits::fileBytes);
    if (!text) return std::nullopt;
    const std::vector<std::string> command = readSettings(*text, settingsFile.string()).settings.voiceCommand;
    if (command.empty()) return std::nullopt;
    const CommandLimits limits{.time = std::chrono::seconds(5)};
    const auto voice = makeCommandVoice(command, std::make_shared<VoiceFault>(), limits);
    if (!voice->speak("Hello.").empty()) return Finding{"Own voice", "speaks"};
    return Finding{
        "Own voice", "does not speak within 5 s, so the deeper voice does",
        "Try the command after 'voice' in your settings in a terminal: it takes text and writes a WAV file."};
}

} // namespace unknot
