#pragma once

// The changes of screens that actions and answers share. Private to update.hpp. Knows nothing of files.

#include "application/update.hpp"

namespace unknot {

inline constexpr Time faultTime = seconds(8); ///< The time that a notice of a fault stays.

/// Shows this base on its first page and closes all overlays.
void begin(State& state, Base base, ActionTime time);

/// Asks for the cards of home, and for all cards if Find has read them.
effect::ReadCards readCards(const State& state, std::string mistakesOf = {});

/// Shows home and asks for its cards.
void showHome(State& state, ActionTime time, Effects& effects);
void showPlayer(State& state, Routine routine, ActionTime time, Time from = Time{0});
/// Keeps a playing routine as State::interrupted, unless another is kept already.
void showCramp(State& state, CrampMuscle muscle, Routine routine, ActionTime time);
/// Shows the result of the playing routine or cramp. `leftEarly`: it has not ended. Asks to remember a routine.
void showDone(State& state, bool leftEarly, Time now, Effects& effects);

/// Asks to remember the routine as the one done last, if it was held for ten seconds or more.
void rememberDone(const Session& session, Effects& effects);

/// Opens an overlay. If one of its kind is open already, closes those above and replaces it.
void open(State& state, Overlay overlay);
/// Opens help with this `reason`. Does nothing if help is the uppermost overlay already.
void openHelp(State& state, std::string reason);

/// Stops readings under another overlay. Pauses a routine when an overlay covers it, and resumes it afterwards.
void applyCover(State& state, Time now);

/// Focuses the first match, so that Enter starts it. "New routine" only if no card matches.
void focusFirstCard(State& state);

/// Shows a notice after the cramp, or at once outside of a cramp.
void showAfterCramp(State& state, std::string text);

} // namespace unknot
