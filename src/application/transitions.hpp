#pragma once

// From one screen to another. The inside of update.hpp: nobody else needs it.

#include "application/update.hpp"

namespace unknot {

inline constexpr Time faultTime = seconds(8); ///< A notice that nobody expects is shown for so long.

/// Only this from now on, from its first page.
void begin(State& state, Base base);

/// Its cards are read then.
void showHome(State& state, Moment moment, Effects& effects);
void showPlayer(State& state, Routine routine, Moment moment, Time from = Time{0});
/// A routine that plays is kept, covered, unless one is kept already: what came after that was not to be gone on with.
void showCramp(State& state, CrampMuscle muscle, Routine routine, Moment moment);
/// Of what plays. `left`: before its end.
void showDone(State& state, bool left, Time now);

/// Over the others. Where one of its kind is open already, those over that are closed, and it takes its place.
void open(State& state, Overlay overlay);
void openHelp(State& state, std::string lead); ///< Where it is not the uppermost already.

/// What follows from which screen is shown.
void settle(State& state, Time now);

/// Day or night, by the wish of what is shown. The hour counts when a screen begins and not at each frame, so that
/// nothing turns day or night by itself.
void setLight(State& state, LightWish wish, Moment moment);

/// A person who only presses Enter then has a routine, and never what they did not look for.
void focusFirstCard(State& state);

/// A notice for after the cramp; at once where there is none.
void sayAfterCramp(State& state, std::string text);

} // namespace unknot
