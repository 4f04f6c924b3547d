#pragma once

// The steps of a routine in one flat list, with every repeat of a group written out. Knows nothing of time.

#include "routine/routine.hpp"

#include <string>
#include <variant>
#include <vector>

namespace unknot {

struct FlatStep {
    std::variant<const StretchStep*, const RestStep*> step; ///< Points into the routine. Never null.
    const GroupStep* untilEased = nullptr;                  ///< The until-eased group around the step; null for none.
    std::string announcement; ///< Said before the step: "Calves. Round 2 of 3.". May be empty.
    int easing = 0;           ///< The run of an until-eased group that it belongs to, from 1; 0 for none.
};

/// In playing order. Valid as long as the routine lives unchanged.
std::vector<FlatStep> flatSteps(const Routine& routine);

} // namespace unknot
