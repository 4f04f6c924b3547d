#include "playback/sfml_audio.hpp"

#include <AL/al.h>
#include <AL/alc.h>
#include <AL/alext.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace unknot {
namespace {

// SFML places a single channel in the room, which makes it quieter. It leaves two channels as they are.
constexpr unsigned channels = 2;

// Seconds from OpenAL until a frame is heard; 0 if the driver does not tell.
double latencyOf(unsigned source) {
    static const auto read = reinterpret_cast<LPALGETSOURCEDVSOFT>(alGetProcAddress("alGetSourcedvSOFT"));
    static const bool known = alIsExtensionPresent("AL_SOFT_source_latency") == AL_TRUE;
    double values[2] = {0, 0};
    if (read && known) read(source, AL_SEC_OFFSET_LATENCY_SOFT, values);
    return values[1];
}

} // namespace

StereoStream::StereoStream() { initialize(channels, static_cast<unsigned>(samplesPerSecond)); }

Time StereoStream::audibleNow() const {
    const double offset = getPlayingOffset().asSeconds();
    return audibleFrame(offset, latencyOf(m_source));
}

// Two chunks wait before the device, which then holds back some more: 220 to 280 ms with the settings in assets/sound.
Time usualDelay() { return milliseconds(240); }

bool canOpenDevice() { return alcOpenDevice(nullptr) != nullptr; }

std::string describeDevice() {
    ALCdevice* device = alcOpenDevice(nullptr);
    if (!device) return {};
    ALCcontext* context = alcCreateContext(device, nullptr);
    ALCint rate = 0;
    alcGetIntegerv(device, ALC_FREQUENCY, 1, &rate);
    std::string text = "OpenAL at " + std::to_string(rate) + " Hz";
    const auto read = reinterpret_cast<LPALCGETINTEGER64VSOFT>(alcGetProcAddress(device, "alcGetInteger64vSOFT"));
    ALCint64SOFT nanoseconds = 0;
    if (context && read && alcIsExtensionPresent(device, "ALC_SOFT_device_clock") == ALC_TRUE) {
        // The server tells the delay a moment after the stream has begun.
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        read(device, ALC_DEVICE_LATENCY_SOFT, 1, &nanoseconds);
        text += ", heard " + std::to_string(nanoseconds / 1'000'000) + " ms later";
    }
    return text;
}

void prepareSoundLibrary(const std::filesystem::path& openalSettings) {
    constexpr int keepPersonsOwn = 0;
    setenv("ALSOFT_CONF", openalSettings.c_str(), keepPersonsOwn);
}

// OpenAL Soft opens the default output without a name, and its settings let the sound server move that stream.
void DefaultOutput::follow() {}

} // namespace unknot
