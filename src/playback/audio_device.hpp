#pragma once

// The sound device, which may be missing. Asks for samples by position and reports the audible position. If the device
// is missing or dies, the session goes on in silence. Hides SFML. Knows nothing of sessions.

#include "playback/sound_program.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace unknot {

class AudioDevice {
public:
    /// Returns at once. While the program of play() can be heard, another thread searches for a device and keeps it
    /// open. Construct it before the process starts any other thread, because the search forks a small process.
    ///
    /// `openalSettings` is a settings file for OpenAL, unless the person's ALSOFT_CONF names another. OpenAL reads it
    /// once in a process, so the first AudioDevice decides.
    explicit AudioDevice(const std::filesystem::path& openalSettings);
    /// Waits for the device for at most 1 s. If the sound server does not answer, leaves the thread behind.
    ~AudioDevice();

    bool isMissing() const; ///< The last search found no device, or the device died since.

    /// Opens the device for a program that will be heard soon, because opening takes about 100 ms. Optional, before the
    /// first play().
    void open();

    /// Plays the program from now on. Cheap enough for every frame. `now` is the wallNow() at which the session was at
    /// the program's position. Closes the device after 5 s in which nothing could be heard.
    void play(const SoundProgram& program, Time now);

    /// The latest report that can be trusted. Returns each report once.
    std::optional<AudiblePosition> audible();

private:
    struct Implementation;
    std::shared_ptr<Implementation> m_implementation;
};

} // namespace unknot
