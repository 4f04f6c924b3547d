#pragma once

// Home: the cramp band, the routines as cards, and the ways to help and to the settings. Knows nothing of files.

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
    bool newRoutineFound = false; ///< While that filters: the card for a new routine is let through.
    int page = 0;
    bool note = false; ///< "General guidance, not a diagnosis" stands large, until it is put away.
    std::string notice;
    int hour = 12; ///< For the greeting.
    friend bool operator==(const HomeView&, const HomeView&) = default;
};

Screen homeScreen(const HomeView& view, Size size, const TextMeasure& measure);

} // namespace unknot
