#pragma once

// The moment of a cramp: the figure, one instruction, the time counted up, one big target for "it is easing", four for
// the muscle, and the help card one press away. What follows easing is shown here too. Knows nothing of sessions.

#include "application/action.hpp"
#include "scene/player/player.hpp"
#include "scene/screen.hpp"

namespace unknot {

struct CrampView {
    Look look;
    Time position{};
    CrampMuscle muscle = CrampMuscle::calf;
    PauseShown pause = PauseShown::none;
    bool muted = false;
    bool ember = false; ///< Night after 20 s without input: the number, the instruction, and dim, easing and help.
    std::string notice;
    int page = 0; ///< Of the card for help, where that has come.
    friend bool operator==(const CrampView&, const CrampView&) = default;
};

/// `timeline` is one of a cramp's routine; at its end without easing this is the help card.
Screen crampScreen(const Timeline& timeline, const CrampView& view, Size size, const TextMeasure& measure);

} // namespace unknot
