#include "playback/sfml_audio.hpp"

#include <AL/al.h>
#include <AL/alc.h>
#include <AL/alext.h>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

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
    ALCcontext* context = device ? alcCreateContext(device, nullptr) : nullptr;
    if (!context || !alcMakeContextCurrent(context)) return {};
    ALCint rate = 0;
    alcGetIntegerv(device, ALC_FREQUENCY, 1, &rate);
    // A server tells the delay of a stream that plays, some time after it has begun.
    const std::vector<std::int16_t> silence(static_cast<std::size_t>(3 * samplesPerSecond));
    unsigned buffer = 0, source = 0;
    alGenBuffers(1, &buffer);
    alBufferData(buffer, AL_FORMAT_MONO16, silence.data(), static_cast<ALsizei>(silence.size() * sizeof silence[0]),
                 static_cast<ALsizei>(samplesPerSecond));
    alGenSources(1, &source);
    alSourcei(source, AL_BUFFER, static_cast<ALint>(buffer));
    alSourcePlay(source);
    constexpr double untold = 0.02; // In seconds. The settings in assets/sound keep more than this in the device.
    double latency = 0;
    for (int looks = 0, told = 0; looks < 24 && told < 2; ++looks) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        latency = latencyOf(source);
        if (latency >= untold) ++told;
    }
    std::string text = "OpenAL at " + std::to_string(rate) + " Hz";
    if (latency < untold) return text + ", does not tell its delay";
    text += ", heard " + std::to_string(std::lround(latency * 1000)) + " ms later";
    return text;
}

void prepareSoundLibrary(const std::filesystem::path& openalSettings) {
    constexpr int keepPersonsOwn = 0;
    setenv("ALSOFT_CONF", openalSettings.c_str(), keepPersonsOwn);
}

// OpenAL Soft opens the default output without a name, and its settings let the sound server move that stream.
void DefaultOutput::follow() {}

} // namespace unknot
