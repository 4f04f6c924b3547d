#pragma once

// The steps of a routine one behind the other, with every repeat of a group written out. Knows nothing of time.

#include "routine/routine.hpp"

#include <variant>
#include <vector>

namespace unknot {

struct FlatStep {
    std::variant<const StretchStep*, const RestStep*> step; ///< Part of the routine; never null.
    const GroupStep* untilEased = nullptr; ///< The group that lasts until it eases to which it belongs; null for none.
    int easing = 0; ///< Which run of a group that lasts until it eases it belongs to, from 1; 0 for none.
};

/// In order. Valid while the routine lives and stays as it is.
std::vector<FlatStep> flatSteps(const Routine& routine);

} // namespace unknot
