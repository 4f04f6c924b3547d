#pragma once

// The open window from its first frame to its last: actions and wall time go in, a state comes out, from which scenes
// draw. Does the effects of each action at once. Knows nothing of windows, drawing or devices, and reaches files
// through Outside only.

#include "application/update.hpp"

#include <optional>
#include <string>

namespace unknot {

/// How the window was asked for.
struct Start {
    std::optional<Routine> routine;   ///< Plays it; leaving it leaves the window.
    std::optional<CrampMuscle> cramp; ///< Or this at once; with neither, home.
    std::optional<Side> crampedSide;
    Settings stored;
    Overrides overrides;
    Time from{};      ///< Where the routine begins.
    double speed = 1; ///< 0.1 to 1000.
    bool muted = false;
    std::string notice;                 ///< To be shown first; may be empty.
    std::optional<WindowSize> window{}; ///< As the command line asks for it; counts before the one that is kept.
};

class Application {
public:
    /// `outside` must outlive it. `now` is any steady wall clock; all later times are on the same one and never before.
    Application(Outside& outside, Start start, Time now);

    const State& state() const { return m_state; }

    /// The first frame is seen from now on: how long it took to get there counts for nothing. To be called before any
    /// other time is told, if at all.
    void begin(Time now);

    /// To be called at least once a frame.
    void advance(Time now) { unknot::advance(m_state, now); }

    void take(const Action& action, Time now);

    /// What the person would press with Enter, as the screen's targets name it; none while nobody uses it.
    void focusOn(std::optional<Action> target, Time now);

    /// The audio device reports that `audible` was heard at wall time `at`.
    void observe(Time audible, Time at);

    /// How many pages the screen shown was laid out in. To be told after each layout.
    void setPages(int pages);

    /// Whether a sound device is wanted and cannot be had at present: it is said while nothing else is.
    void setSoundMissing(bool missing) { m_state.soundMissing = missing; }

private:
    void perform(const Effects& effects, Moment moment);

    Outside& m_outside;
    State m_state;
};

} // namespace unknot
