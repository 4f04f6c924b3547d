#pragma once

// When a session stands still, as a pure function. The person pauses and resumes; a gap in time (the
// machine was asleep) pauses by itself until there is a sign of life. One never undoes the other.

namespace unknot {

struct PauseState {
    bool person = false;
    bool automatic = false;
    bool paused() const { return person || automatic; }
    friend bool operator==(const PauseState&, const PauseState&) = default;
};

/// `toggle`: the person's pause key. `activity`: any other input. `gap`: time was lost.
enum class PauseEvent { toggle, activity, gap };

PauseState afterEvent(PauseState state, PauseEvent event);

} // namespace unknot
