#pragma once

// Changes of screens that actions and answers share. Private to update.hpp.

#include "application/update.hpp"

namespace unknot {

inline constexpr Time faultTime = seconds(8); ///< How long a notice of a fault stays.

/// Shows this base on its first page and closes all overlays.
void begin(State& state, Base base, Moment moment);

/// Asks for the cards.
void showHome(State& state, Moment moment, Effects& effects);
void showPlayer(State& state, Routine routine, Moment moment, Time from = Time{0});
/// Keeps a playing routine as State::interrupted, unless one is kept already.
void showCramp(State& state, CrampMuscle muscle, Routine routine, Moment moment);
/// Shows the result of the playing routine or cramp. `left`: it has not ended.
void showDone(State& state, bool left, Time now);

/// Opens an overlay. If one of its kind is open already, closes those above and replaces it.
void open(State& state, Overlay overlay);
/// Does nothing if help is the uppermost already.
void openHelp(State& state, std::string lead);

/// Stops readings that are covered, and pauses or resumes a routine as it is covered or not.
void settle(State& state, Time now);

/// Focuses the first match, so that Enter starts it. "New routine" only if nothing else matches.
void focusFirstCard(State& state);

/// Shows a notice after the cramp, or at once if there is none.
void sayAfterCramp(State& state, std::string text);

} // namespace unknot
