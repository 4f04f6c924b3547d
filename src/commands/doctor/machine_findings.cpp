#include "commands/doctor/machine_findings.hpp"

#include "base/system/child_answer.hpp"
#include "base/system/system_name.hpp"
#include "base/system/version.hpp"
#include "desktop/drawing.hpp"
#include "platform/display.hpp"
#include "platform/session_bus.hpp"
#include "playback/sfml_audio.hpp"
#include "sound/voice.hpp"

namespace unknot {
namespace {

Finding displayFinding() {
    if (displayAnswers()) return {"Display", describeDisplay()};
    return {"Display", "none", "Unknot plays as text in the terminal. For the window, start it in a desktop session."};
}

// Only X tells by itself that it has no OpenGL; a driver tells when it is loaded.
Finding drawingFinding() {
    const std::string advice = "Install a graphics driver, such as Debian's libgl1-mesa-dri.";
    if (const auto usable = checkDisplay(); !usable) return {"Drawing", "none (" + usable.error() + ")", advice};
    const std::string drawing = answerOfChild(describeDrawing);
    return drawing.empty() ? Finding{"Drawing", "none", advice} : Finding{"Drawing", drawing};
}

Finding soundFinding() {
    const std::string device = answerOfChild(describeDevice);
    if (!device.empty()) return {"Sound", device};
    return {"Sound", "no device", "Start a sound server, such as PipeWire or PulseAudio, or connect a device."};
}

Finding voicesFinding() {
    const bool deeper = makeVoice("rms") != nullptr, lighter = makeVoice("slt") != nullptr;
    const std::string text = std::string(deeper ? "deeper" : "") + (deeper && lighter ? " and " : "") +
                             (lighter ? "lighter" : "") + (deeper || lighter ? ", by " : "none; ") + engineVersion();
    if (deeper && lighter) return {"Voices", text};
    return {"Voices", text, "Install Flite with its voices rms and slt, such as Debian's libflite1."};
}

// Without a bus the program goes on as well as it can, so there is nothing to mend.
Finding busFinding() {
    const std::string bus = answerOfChild(describeSessionBus);
    return {"Session bus", bus.empty() ? "none: only the display itself is kept from blanking" : bus};
}

} // namespace

std::vector<Finding> machineFindings(const Folders& folders) {
    prepareSoundLibrary(folders.openalSettings);
    std::vector<Finding> findings{{"Unknot", versionText(version())}, {"System", systemName()}};
    // The children come first, while this process has a single thread and no connection.
    const Finding sound = soundFinding(), bus = busFinding();
    findings.push_back(displayFinding());
    if (displayAnswers()) findings.push_back(drawingFinding());
    findings.push_back(sound);
    findings.push_back(voicesFinding());
    findings.push_back(bus);
    findings.push_back({"Built with", std::string(libraryVersions())});
    return findings;
}

} // namespace unknot
