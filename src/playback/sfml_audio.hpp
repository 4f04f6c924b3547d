#pragma once

// The differences between the sound of SFML 2, which plays through OpenAL, and that of SFML 3, which plays through
// miniaudio. Each has a folder of this room. Knows nothing of sessions.

#include "base/time.hpp"

#include <SFML/Audio/SoundStream.hpp>

#include <filesystem>
#include <string>

namespace unknot {

/// A stream of two channels at 48000 samples a second.
class StereoStream : public sf::SoundStream {
public:
    /// How much of the stream was audible by now.
    ///
    /// Within 4 ms with SFML 2: OpenAL knows the latency of the device. SFML 3 does not tell it, so 40 ms are assumed,
    /// and the answer moves in steps of 10 ms: within 15 ms on a device like that. A slower one, such as headphones
    /// without a wire, is heard later than this says.
    Time audibleNow() const;

protected:
    StereoStream();
};

/// From being asked for to being heard, roughly, until the device's own reports are good enough to know.
Time usualDelay();

/// Tries to open the default output. May hang where a driver does, and must not run in a process that plays.
bool canOpenDevice();

/// Before anything else of the sound library. `openalSettings`: see AudioDevice.
void prepareSoundLibrary(const std::filesystem::path& openalSettings);

/// Keeps a stream on the default output where the sound server does not do it. Make it before the stream.
class DefaultOutput {
public:
    DefaultOutput() { follow(); }

    /// Moves the stream if the default is another one by now. Asks the sound server, which takes some milliseconds.
    void follow();

private:
    std::string m_followed;
};

} // namespace unknot
