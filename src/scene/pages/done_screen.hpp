#pragma once

// The done screen: the result of a session that ended or was left. By night, one quiet line in the dark. Knows nothing
// of timelines.

#include "scene/screen.hpp"
#include "session/hold_totals.hpp"
#include "session/session_ending.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

struct DoneView {
    Look look;
    std::string title; ///< Of the routine that was played.
    std::vector<HoldTotal> holdTotals;
    SessionEnding ending = SessionEnding::complete;
    bool afterCramp = false;           ///< Offers warmth.
    std::optional<Time> leftCrampTime; ///< The time counted in a cramp that can be resumed; else none.
    std::string resumed;               ///< The routine that can be resumed; empty for none.
    bool fromHome = false;             ///< Back leads home instead of closing the window.
    double dim = 0;                    ///< By night: 0 as usual to 1 dark.
    std::string notice;
    friend bool operator==(const DoneView&, const DoneView&) = default;
};

Screen doneScreen(const DoneView& view, Size size, const TextMeasure& measure);

} // namespace unknot
