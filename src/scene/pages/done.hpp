#pragma once

// What was done, after a session, whether it came to its end or was left early. By night one quiet line in the dark.

#include "scene/screen.hpp"
#include "session/hold_totals.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

struct DoneView {
    Look look;
    std::string title; ///< Of what was played.
    std::vector<HoldTotal> held;
    bool afterCramp = false; ///< Offers warmth.
    std::optional<Time>
        leftCrampAt;       ///< What was counted of a cramp that can be gone back to; none where there is none.
    std::string resumed;   ///< The routine that can be gone on with; empty for none.
    bool fromHome = false; ///< Home is a way to go, besides leaving.
    double dim = 0;        ///< By night: 0 as usual to 1 dark.
    std::string notice;
    friend bool operator==(const DoneView&, const DoneView&) = default;
};

Screen doneScreen(const DoneView& view, Size size, const TextMeasure& measure);

} // namespace unknot
