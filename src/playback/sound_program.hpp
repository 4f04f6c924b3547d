#pragma once

// The sound of a session as the device is to play it, and the report of how far it was heard. Plain values that know
// nothing of devices and threads.

#include "base/time.hpp"
#include "session/entry_id.hpp"
#include "sound/mixer.hpp"

#include <memory>

namespace unknot {

/// A session's sound from `position` on. While `running` is false silence is played, after a short fade. A new
/// `entryId` starts afresh at `position`.
struct SoundProgram {
    std::shared_ptr<const Timeline> timeline;
    std::shared_ptr<const Lines> lines;
    SoundSettings settings;
    Time entry{}; ///< The position that was entered by a seek or a start.
    Time position{};
    EntryId entryId{};
    bool running = true;
    double level = 1; ///< 0 to 1; muted is 0.
};

/// True if the mix of one is that of the other, wherever both are by now.
inline bool isMixedAlike(const SoundProgram& a, const SoundProgram& b) {
    return a.entryId == b.entryId && a.timeline == b.timeline && a.lines == b.lines && a.settings == b.settings;
}

/// False if the rest of the program, from its position on, is silence.
inline bool canBeHeard(const SoundProgram& program) {
    const bool anyLevel = program.level > 0 && (program.settings.voice > 0 || program.settings.chimes > 0);
    return program.running && anyLevel && program.timeline && program.position < program.timeline->length();
}

/// This position of a timeline was audible at that wall time.
struct Audible {
    Time position{};
    Time at{};
};

} // namespace unknot
