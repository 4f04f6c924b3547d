#include "commands/doctor/machine_findings.hpp"

#include "base/system/version.hpp"
#include "desktop/drawing.hpp"
#include "platform/display.hpp"
#include "platform/session_bus.hpp"
#include "playback/device_probe.hpp"
#include "playback/sfml_audio.hpp"
#include "sound/voice.hpp"

#include <fstream>

#include <sys/utsname.h>

namespace unknot {
namespace {

// "Debian GNU/Linux 12 (bookworm)", by the file that every Linux has for this.
std::string systemName() {
    std::ifstream release("/etc/os-release");
    const std::string key = "PRETTY_NAME=\"";
    for (std::string line; std::getline(release, line);)
        if (line.starts_with(key)) return line.substr(key.size(), line.rfind('"') - key.size());
    return "unknown system";
}

Finding systemFinding() {
    utsname kernel{};
    uname(&kernel);
    return {"System", systemName() + ", " + kernel.sysname + " " + kernel.release + ", " + kernel.machine};
}

// Without a display, nothing is said of drawing.
void addDisplay(std::vector<Finding>& findings) {
    const auto display = checkDisplay();
    if (!display) {
        findings.push_back({"Display", "none (" + display.error() + ")",
                            "Unknot plays as text in the terminal. For the window, start it in a desktop session."});
        return;
    }
    findings.push_back({"Display", describeDisplay()});
    const auto drawing = describeDrawing();
    findings.push_back(drawing ? Finding{"Drawing", *drawing}
                               : Finding{"Drawing", "none (" + drawing.error() + ")",
                                         "Install a graphics driver, such as Debian's libgl1-mesa-dri."});
}

Finding soundFinding() {
    const std::string device = describeDeviceSafely();
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

Finding busFinding() {
    const auto bus = describeSessionBus();
    if (bus) return {"Session bus", *bus};
    return {"Session bus", "none (" + bus.error() + ")",
            "Unknot keeps only the display itself from blanking, and two copies do not pause each other."};
}

} // namespace

std::vector<Finding> machineFindings(const Folders& folders) {
    prepareSoundLibrary(folders.openalSettings);
    std::vector<Finding> findings{{"Unknot", versionText(version())}, systemFinding()};
    const Finding sound = soundFinding();
    addDisplay(findings);
    findings.push_back(sound);
    findings.push_back(voicesFinding());
    findings.push_back(busFinding());
    findings.push_back({"Built with", std::string(libraryVersions())});
    return findings;
}

} // namespace unknot
