#pragma once

// The open window from its first frame to its last: holds the state, takes actions and performs their effects at once.
// Reaches files through Host only. Knows nothing of windows, drawing or devices.

#include "application/update.hpp"

#include <optional>
#include <string>
#include <utility>

namespace unknot {

/// The command line's options for the window.
struct LaunchOptions {
    std::optional<Routine> routine;   ///< Played first. Leaving it closes the window.
    std::optional<CrampMuscle> cramp; ///< Started first if there is no routine. Without both, home.
    std::optional<Side> crampedSide;
    Settings stored;
    Overrides overrides;
    Time from{};      ///< The start position in the routine.
    double speed = 1; ///< 0.1 to 1000.
    bool muted = false;
    std::string notice;                 ///< Shown first; may be empty.
    std::optional<WindowSize> window{}; ///< Overrides the size kept from the last window.
};

class Application {
public:
    /// `host` must outlive the application. `now` is any steady wall clock. All later times are on the same clock and
    /// never earlier.
    Application(Host& host, LaunchOptions options, Time now);

    const State& state() const { return m_state; }

    /// The first frame is visible: time starts now. Optional. Call it before all other functions.
    void begin(Time now);

    /// Call at least once a frame.
    void advance(Time now);

    void handle(const Action& action, Time now);

    /// Moves the focus to the target with this action, or removes the focus.
    void focusOn(std::optional<Action> target, Time now);

    /// The sound device reports that `audible` was heard at wall time `at`.
    void observe(Time audible, Time at);

    /// The text to put on the clipboard, once; none if nothing was copied.
    std::optional<std::string> takeCopied() { return std::exchange(m_copied, std::nullopt); }

    /// Sets the number of pages of the visible screen. Call after each layout.
    void setPages(int pages);

    /// Shows one sentence about a fault of the machine, after a cramp or at once; nothing if it is empty.
    void tellFault(std::string sentence);

    /// Shows "No sound device." while no other notice is shown.
    void setSoundMissing(bool missing) { m_state.soundMissing = missing; }

private:
    void perform(const Effects& effects, ActionTime time);

    Host& m_host;
    State m_state;
    std::optional<std::string> m_copied;
};

} // namespace unknot
