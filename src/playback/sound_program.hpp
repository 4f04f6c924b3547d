#pragma once

// The sound of a session for the device to play, and the report of the audible position. Plain values. Knows nothing of
// devices and threads.

#include "base/time.hpp"
#include "session/entry_id.hpp"
#include "sound/levels.hpp"
#include "sound/mixer.hpp"

#include <memory>
#include <optional>

namespace unknot {

/// A session's sound from `position` on. Silent after a short fade while `running` is false. A new `entryId` starts
/// anew at `position`.
struct SoundProgram {
    std::shared_ptr<const Timeline> timeline;
    std::shared_ptr<const LineSamples> lines;
    SoundSettings settings;
    Time entry{}; ///< The position of the last entry, by a start or a seek.
    Time position{};
    EntryId entryId{};
    bool running = true;
    double level = 1;           ///< 0 to 1; 0 while muted.
    std::optional<Rise> rise{}; ///< None if the sound begins at its full level.
};

/// True if both have the same mix, at any position.
inline bool hasSameMix(const SoundProgram& a, const SoundProgram& b) {
    return a.entryId == b.entryId && a.timeline == b.timeline && a.lines == b.lines && a.settings == b.settings;
}

/// False if the program is silent from its position on.
inline bool canBeHeard(const SoundProgram& program) {
    const bool anyLevel = program.level > 0 && (program.settings.voice > 0 || program.settings.chimes > 0);
    return program.running && anyLevel && program.timeline && program.position < program.timeline->length();
}

/// True if even the sound that waits in the device must not be heard: after a pause and while muted. At its end a
/// program is not hushed, so that its last sound dies away.
inline bool isHushed(const SoundProgram& program) { return !program.running || program.level == 0; }

/// The timeline's `position` was audible at wall time `at`.
struct AudiblePosition {
    Time position{};
    Time at{};
};

} // namespace unknot
