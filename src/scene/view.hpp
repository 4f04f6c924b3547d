#pragma once

// The screen that a state shows now, as a value: equal views have equal pictures, so that a screen is laid out
// and painted only for another view. Knows nothing of windows.

#include "application/state.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/home/home.hpp"
#include "scene/pages/done.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/pages/mistakes.hpp"
#include "scene/pages/new_routine.hpp"
#include "scene/pages/settings_sheet.hpp"
#include "scene/player/player.hpp"

#include <memory>
#include <variant>

namespace unknot {

/// The view of a timeline; its position is the first one that has this picture.
template <typename Shown>
struct Played {
    std::shared_ptr<const Timeline> timeline;
    Shown shown;
    friend bool operator==(const Played&, const Played&) = default;
};

using CurrentView = std::variant<HomeView, Played<PlayerView>, Played<CrampView>, DoneView, HelpView, SettingsView,
                                 MistakesView, NewRoutineView>;

/// By night, 20 s after `lastActivity` a picture that may sink to embers has done so.
CurrentView viewOf(const State& state, Time lastActivity, Time now);

/// The first time after `now` at which viewOf() may answer another view by itself; nothing if it stands still.
std::optional<Time> nextViewAt(const State& state, Time lastActivity, Time now);

Screen screenOf(const CurrentView& view, Size size, const TextMeasure& measure);

/// The window's title: "Unknot" at home, windowTitle() while something is played, else the screen's name:
/// "Settings - Unknot".
std::string titleOf(const CurrentView& view);

} // namespace unknot
