#pragma once

// The sound device as something that may or may not be there: it asks for samples by position and
// says what is audible. Survives a device that is missing or dies: the session goes on in silence.
// Hides the audio library from the rest of the program.

#include "base/time.hpp"
#include "sound/mixer.hpp"

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

    bool working() const; ///< A device is open and asks for samples.
    bool missing() const; ///< None was found when one was last wanted, or it died since.

    /// A program to play from now on; cheap to call every frame. While `running` is false silence is played,
    /// after a short fade. A new `seeks` number starts afresh at `position`.
    struct Program {
        std::shared_ptr<const Timeline> timeline;
        std::shared_ptr<const Lines> lines;
        SoundSettings settings;
        Time entry{};
        Time position{};
        int seeks = 0;
        bool running = true;
        double level = 1; ///< 0 to 1; muted is 0.
    };
    /// `now` is wallNow() when the session was at the program's position. Closes the device once nothing
    /// could be heard for 5 s.
    void play(const Program& program, Time now);

    /// False where all of the program from its position on is silence.
    static bool canBeHeard(const Program& program);

    /// The latest trustworthy "this position was audible at that wall time", each reported once.
    struct Audible {
        Time position{};
        Time at{};
    };
    std::optional<Audible> audible();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
