#pragma once

// The open window from its first frame to its last, as a value: which screen is shown, what is played, and what the
// person has chosen. Actions and wall time go in; look-ups come out, and scenes draw from them. Knows nothing of
// windows, drawing or devices, and reaches files through Outside only.

#include "application/action.hpp"
#include "application/card.hpp"
#include "application/outside.hpp"
#include "session/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// `player` is for a routine, `cramp` for the moment of one.
enum class Showing { home, player, cramp, done, help, settings, mistakes, newRoutine };

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
    std::string notice; ///< To be shown first; may be empty.
};

class Application {
public:
    /// `outside` must outlive it. `now` is any steady wall clock; all later times are on the same one and never before.
    Application(Outside& outside, Start start, Time now);

    /// To be called at least once a frame.
    void advance(Time now);

    void take(const Action& action, Time now);

    /// What the person would press with Enter, as the screen's targets name it; none while nobody uses it.
    void focusOn(std::optional<Action> target, Time now);
    const std::optional<Action>& focus() const;

    /// The audio device reports that `audible` was heard at wall time `at`.
    void observe(Time audible, Time at);

    Showing showing() const;
    bool leaving() const; ///< The window is to be closed.

    /// What is seen and heard: the cramp, else the help card being read, else the routine; null where nothing plays.
    const Session* session() const;
    /// Another number for each session, so that nobody takes one for another.
    int sessionNumber() const;

    Settings settings() const; ///< In force now.
    Light light() const;
    double level() const; ///< Of everything, 0 to 1; 0 when muted.
    bool muted() const;
    std::string notice(Time now) const; ///< One short line; may be empty.
    std::optional<Time> noticeEnds() const;
    std::optional<Time> over() const; ///< Since when there has been nothing left to do on the done screen.
    Time lastInput() const;

    // Home.
    const std::vector<Card>& cards() const; ///< Those the filter lets through.
    bool finding() const;
    const std::string& filter() const;
    int page() const;       ///< Of the screen shown, from 0; a scene shows the last where there are fewer.
    bool showsNote() const; ///< "General guidance, not a diagnosis", until it is put away.

    // Cramp.
    CrampMuscle crampMuscle() const;
    std::optional<Side> crampedSide() const;
    bool mayResume() const;      ///< A routine was interrupted by the cramp.
    std::string resumed() const; ///< Its title.

    const Card* mistaken() const;      ///< Whose mistakes are shown.
    const Outside::Made& made() const; ///< The new routine.

private:
    // To be filled in by the one who builds it.
};

} // namespace unknot
