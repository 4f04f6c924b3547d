#pragma once

// The sound device as something that may or may not be there: it asks for samples by position and
// says what is audible. Survives a device that is missing or dies: the session goes on in silence.
// Hides the audio library from the rest of the program.

#include "playback/sound_program.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace unknot {

class AudioDevice {
public:
    /// Returns at once. While the program of play() can be heard, another thread looks for a device, again and again
    /// while there is none, and keeps it open. Best made before the program starts any other thread, because the search
    /// forks a small process.
    ///
    /// `openalSettings` is a settings file for OpenAL, used unless the person's ALSOFT_CONF names another one. OpenAL
    /// reads it once in a process, so the first device decides.
    explicit AudioDevice(const std::filesystem::path& openalSettings);
    ~AudioDevice();

    bool missing() const; ///< None was found when one was last wanted, or it died since.

    /// Plays the program from now on; cheap to call every frame. `now` is wallNow() when the session was at the
    /// program's position. Closes the device once nothing could be heard for 5 s.
    void play(const SoundProgram& program, Time now);

    /// The latest report that can be trusted; each is given once.
    std::optional<Audible> audible();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
