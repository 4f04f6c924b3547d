#include "playback/sfml_audio.hpp"

#include <SFML/Audio/AudioResource.hpp>
#include <SFML/Audio/PlaybackDevice.hpp>

namespace unknot {
namespace {

// getPlayingOffset() counts the frames that miniaudio has mixed. It then holds back three periods of 10 ms, and the
// device some more: 38 to 40 ms through a null sink of PulseAudio.
constexpr Time usualLatency = milliseconds(40);

// The name of the device that miniaudio falls back to without a real device.
constexpr const char* noDevice = "NULL Playback Device";

// SFML opens the device for the first such object and closes it with the last.
class OpenedDevice : public sf::AudioResource {};

} // namespace

StereoStream::StereoStream() {
    initialize(2, static_cast<unsigned>(samplesPerSecond), {sf::SoundChannel::FrontLeft, sf::SoundChannel::FrontRight});
}

Time StereoStream::audibleNow() const { return audibleFrame(getPlayingOffset().asSeconds(), inSeconds(usualLatency)); }

// A chunk is requested only when it is mixed.
Time usualDelay() { return usualLatency; }

bool canOpenDevice() {
    const OpenedDevice opened;
    const auto name = sf::PlaybackDevice::getDevice();
    return name && *name != noDevice;
}

std::string describeDevice() {
    const OpenedDevice opened;
    const auto name = sf::PlaybackDevice::getDevice();
    return name && *name != noDevice ? "miniaudio, heard about 40 ms later" : std::string();
}

void prepareSoundLibrary(const std::filesystem::path&) {}

// SFML 3.0 opens even the default output by its name, which PulseAudio takes for a request to stay there. The names of
// defaults are compared with each other, because getDevice() leaves out the number of a second device with the same
// name.
void DefaultOutput::follow() {
    const auto output = sf::PlaybackDevice::getDefaultDevice();
    if (output && *output != m_followed && sf::PlaybackDevice::setDevice(*output)) m_followed = *output;
}

} // namespace unknot
