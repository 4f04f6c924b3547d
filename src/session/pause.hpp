#pragma once

// When a session stands still, as a pure function. The person pauses and resumes; a gap in time (the
// machine was asleep) pauses by itself until there is a sign of life; another screen over the session covers it. None
// of them undoes another.

namespace unknot {

struct PauseState {
    bool person = false;
    bool automatic = false;
    bool covered = false;
    bool paused() const { return person || automatic || covered; }
    friend bool operator==(const PauseState&, const PauseState&) = default;
};

/// `toggle`: the person's pause key. `activity`: any other input. `gap`: time was lost. `cover`, `uncover`: another
/// screen is shown, or no longer; until then a covered one takes no notice of the others.
enum class PauseEvent { toggle, activity, gap, cover, uncover };

PauseState afterEvent(PauseState state, PauseEvent event);

} // namespace unknot
