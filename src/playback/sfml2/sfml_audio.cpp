#include "playback/sfml_audio.hpp"

#include <AL/al.h>
#include <AL/alc.h>
#include <AL/alext.h>

#include <cstdlib>

namespace unknot {
namespace {

// SFML spreads a single channel over the room, which makes it quieter; two are left as they are.
constexpr unsigned channels = 2;

// Seconds between a frame leaving the library and being heard, where the driver knows.
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
    return fromSeconds(offset - latencyOf(m_source));
}

// Two chunks that wait before the device, and what it holds back: 165 to 225 ms with the settings in assets/sound.
Time usualDelay() { return milliseconds(200); }

bool canOpenDevice() { return alcOpenDevice(nullptr) != nullptr; }

void prepareSoundLibrary(const std::filesystem::path& openalSettings) {
    constexpr int keepPersonsOwn = 0;
    setenv("ALSOFT_CONF", openalSettings.c_str(), keepPersonsOwn);
}

// OpenAL Soft opens the default output by no name, and its settings let the sound server move that stream.
void DefaultOutput::follow() {}

} // namespace unknot
