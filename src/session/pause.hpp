#pragma once

// Decides when a session stands still, as a pure function of three flags: it runs only while none is set. The person
// pauses and resumes. A gap in time (the machine was asleep) pauses until the next input. Another screen over the
// session pauses too. Knows nothing of time.

namespace unknot {

struct PauseState {
    bool person = false;
    bool automatic = false;
    bool covered = false;
    bool paused() const { return person || automatic || covered; }
    friend bool operator==(const PauseState&, const PauseState&) = default;
};

/// `toggle`: the person's pause key. `activity`: any other input. `gap`: time was lost. `cover`, `uncover`: another
/// screen appears or goes away. `stop`: the person must look before it goes on; only the pause key ends it. A covered
/// session ignores all but `uncover` and `stop`.
enum class PauseEvent { toggle, activity, gap, cover, uncover, stop };

PauseState nextPauseState(PauseState state, PauseEvent event);

} // namespace unknot
