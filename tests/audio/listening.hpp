#pragma once

// A sound server of the test's own, a recording of its sound, and a program that plays a routine through it.

#include "heard_tones.hpp"
#include "playback/sound_server.hpp"
#include "played_routine.hpp"

#include <optional>
#include <string>

namespace unknot::test {

/// Two holds with their countdowns from the second second on, then a tone each second.
inline constexpr auto holds = R"(routine: Tones
words: none
ready: 2s
change: 1s
steps:
  - stretch: wall-calf
    sides: left
    hold: 7s
    repeat: 2
  - stretch: ankle-circles
    sides: left
    count: 8
    pace: 1s
)";

/// A hold, then a movement with a tone each second.
inline constexpr auto skipped = R"(routine: Skipped
words: none
ready: 2s
steps:
  - stretch: wall-calf
    sides: left
    hold: 20s
  - stretch: ankle-circles
    sides: left
    count: 20
    pace: 1s
)";

/// A tone each second, from the second second on.
inline constexpr auto steady = R"(routine: Steady
words: none
ready: 2s
steps:
  - stretch: ankle-circles
    sides: left
    count: 600
    pace: 1s
)";

/// The routine of a file, as the program opens it with the usual settings.
Routine openedRoutine(const std::string& file);

/// Hears a routine that a program plays. Construct it before the program.
class Listener {
public:
    explicit Listener(const std::string& routine);

    const Timeline& timeline() const { return m_timeline; }
    const Routine& routine() const { return m_routine; }
    const std::string& file() const { return m_file; }
    OwnFolders& folders() { return m_folders; }

    /// Waits for the first tone of the recording, which is the plan's at `position`, and takes the origin from it.
    void hearFirstTone(Time position = seconds(2));

    void waitFor(Time position); ///< Waits until this position of the plan is heard.
    bool hears(Time length);     ///< Waits until the recording is this long.

    void killServer();
    void startServer();                     ///< Begins a new recording.
    void hangServer() { m_server->hang(); } ///< The recording stands still until letServerGoOn().
    void letServerGoOn();

    Recording samples() const { return m_recording->samples(); }
    Time length() const { return m_recording->length(); }
    Time now(); ///< The moment of the recording that sounds now, of which the last hundredths are not recorded yet.
    Time origin() const { return m_origin; } ///< Position 0 of the plan in the recording.

    Time wallTimeOf(Time moment) const { return m_begun + moment; } ///< Of a moment of the recording.
    Time momentOf(Time wallTime) const { return wallTime - m_begun; }

    /// The tones of the plan from `from` until `to`, behind `after` in the recording.
    std::vector<HeardTone> tones(Time after, Time from, Time to) const;

private:
    OwnFolders m_folders;
    std::string m_file;
    Routine m_routine;
    Timeline m_timeline;
    std::optional<SoundServer> m_server;
    std::optional<SoundServer::Recording> m_recording;
    Time m_origin{};
    Time m_begun = Time::max(); ///< The wall time at which the recording began, by the fastest delivery so far.
};

/// Hears a routine that plays in a terminal.
class Listening : public Listener {
public:
    explicit Listening(const std::string& routine, const std::string& voice = "off");

    PlayedRoutine& program() { return m_program; }

    /// Presses keys, and returns the time of the recording at which that was.
    Time press(const std::string& keys);

private:
    PlayedRoutine m_program;
};

/// Checks that each tone sounds as in the mix, at its loudness.
void areWhole(const std::vector<HeardTone>& tones);

/// Checks that the tones are within 10 ms of their places, relative to each other.
void areInPlace(const std::vector<HeardTone>& tones);

/// True if no sample differs from the mix: there is no click and no hole.
bool isClean(const HeardTone& tone);

/// Checks that each tone is clean.
void areClean(const std::vector<HeardTone>& tones);

} // namespace unknot::test
