#pragma once

// The screen that a state shows now, as a value. Equal views have equal pictures, so a screen is laid out and painted
// only if its view changes. Knows nothing of windows.

#include "application/state.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/home/home_screen.hpp"
#include "scene/pages/done_screen.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/pages/mistakes_screen.hpp"
#include "scene/pages/new_routine_screen.hpp"
#include "scene/pages/routine_title_screen.hpp"
#include "scene/pages/settings_sheet.hpp"
#include "scene/player/player_screen.hpp"

#include <memory>
#include <variant>

namespace unknot {

/// A view of a timeline. Its position is the first with this picture.
template <typename View>
struct TimelineView {
    std::shared_ptr<const Timeline> timeline;
    View content;
    friend bool operator==(const TimelineView&, const TimelineView&) = default;
};

using CurrentView = std::variant<HomeView, TimelineView<PlayerView>, TimelineView<CrampView>, DoneView, HelpView,
                                 SettingsView, MistakesView, NewRoutineView, RoutineTitleView>;

/// By night, a picture that may sink to embers does so 20 s after `lastActivity`.
CurrentView viewOf(const State& state, Time lastActivity, Time now);

/// The first time after `now` at which viewOf() may change without any input; none if nothing moves.
std::optional<Time> nextViewAt(const State& state, Time lastActivity, Time now);

Screen screenOf(const CurrentView& view, Size size, const TextMeasure& measure);

/// The window's title: "Unknot" at home, windowTitle() during a session ("Calf
/// cramp - is it easing?" during that question), "Bedtime calves - done" after it, else the
/// screen's name, "Settings - Unknot".
std::string titleOf(const CurrentView& view);

} // namespace unknot
