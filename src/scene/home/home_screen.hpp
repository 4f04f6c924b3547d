#pragma once

// Home: the cramp band, the routines as cards, and the targets for help and settings. Knows nothing of files.

#include "application/card.hpp"
#include "scene/screen.hpp"

#include <string>
#include <vector>

namespace unknot {

struct HomeView {
    Look look;
    std::vector<Card> cards;
    bool finding = false; ///< Typed characters go to the filter.
    std::string filter;
    bool filterSelected = false;  ///< The next character replaces the filter.
    bool newRoutineFound = false; ///< The filter keeps the card for a new routine.
    int page = 0;
    bool note = false; ///< Shows "General guidance, not a diagnosis" as a notice, until the person puts it away.
    std::string notice;
    int hour = 12; ///< 0 to 23, for the greeting.
    friend bool operator==(const HomeView&, const HomeView&) = default;
};

Screen homeScreen(const HomeView& view, Size size, const TextMeasure& measure);

} // namespace unknot
