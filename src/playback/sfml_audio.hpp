#pragma once

// The sound of SFML 2, which plays through OpenAL, and of SFML 3, which plays through miniaudio. Each has a folder in
// this room. Knows nothing of sessions.

#include "base/time.hpp"

#include <SFML/Audio/SoundStream.hpp>

#include <filesystem>
#include <string>

namespace unknot {

/// The frame that is audible when `offset` seconds of a stream have left the library, which are heard `latency` seconds
/// later. Negative while the first frame is still on its way.
inline Time audibleFrame(double offset, double latency) { return fromSeconds(offset - latency); }

/// A stream of two channels at 48000 samples a second.
class StereoStream : public sf::SoundStream {
public:
    /// The part of the stream that was audible by now.
    ///
    /// Exact to 4 ms with SFML 2, because OpenAL tells the latency of the device. SFML 3 does not tell it, so 40 ms are
    /// assumed, and the result moves in steps of 10 ms. That is exact to 15 ms on a wired device. A slower device, such
    /// as wireless headphones, is heard later than this says.
    Time audibleNow() const;

protected:
    StereoStream();
};

/// The rough delay from the request for a sample until it is heard. Used until the device's own reports are trusted.
Time usualDelay();

/// Tries to open the default output. A driver may hang. Must not run in a process that plays.
bool canOpenDevice();

/// The default output for a person who asks, as far as the library tells: "OpenAL at 48000 Hz, heard 42 ms later". Its
/// name may be a person's, so it is left out. Empty without a device. A driver may hang. Must not run in a process that
/// plays.
std::string describeDevice();

/// Call before any other function of the sound library. `openalSettings`: see AudioDevice.
void prepareSoundLibrary(const std::filesystem::path& openalSettings);

/// Keeps a stream on the default output, if the sound server does not. Construct it before the stream.
class DefaultOutput {
public:
    DefaultOutput() { follow(); }

    /// Moves the stream if the default output has changed. Asks the sound server, which takes some milliseconds.
    void follow();

private:
    std::string m_followed;
};

} // namespace unknot
