#pragma once

// The screen of a cramp: the figure, one instruction, the time counted up, a large target for "it is easing", four for
// the muscle, and one for the help card. After easing it shows the rest of the routine. Knows nothing of sessions.

#include "application/action.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/screen.hpp"

namespace unknot {

struct CrampView {
    Look look;
    Time position{};
    CrampMuscle muscle = CrampMuscle::calf;
    PauseCause pause = PauseCause::none;
    bool muted = false;
    /// Night after 20 s without input, or a question without an answer: the number, the instruction, and dim targets
    /// for easing and help.
    bool ember = false;
    bool asks = false; ///< The question to a person who may sleep stands in place of the instruction.
    std::string notice;
    int page = 0; ///< Of the help card, once the screen shows it.
    friend bool operator==(const CrampView&, const CrampView&) = default;
};

/// `timeline` must be of a cramp's routine. At its end without easing, the screen is the help card,
/// or its advice alone in the ember view.
Screen crampScreen(const Timeline& timeline, const CrampView& view, Size size, const TextMeasure& measure);

} // namespace unknot
