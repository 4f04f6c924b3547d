#pragma once

// The names of muscles: the word in a stretch's file, and a plain name for the screen. Knows nothing of stretches.

#include "routine/stretch/stretch.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace unknot {

inline constexpr std::array<std::pair<const char*, Muscle>, 6> muscleWords = {{{"calf", Muscle::calf},
                                                                               {"soleus", Muscle::soleus},
                                                                               {"hamstring", Muscle::hamstring},
                                                                               {"quadriceps", Muscle::quadriceps},
                                                                               {"arch", Muscle::arch},
                                                                               {"shin", Muscle::shin}}};

/// The word in a stretch's file: "hamstring".
constexpr std::string_view wordOf(Muscle muscle) {
    for (const auto& [word, named] : muscleWords) {
        if (named == muscle) return word;
    }
    return {};
}

/// The name on the screen: "back of the thigh".
constexpr std::string_view nameOf(Muscle muscle) {
    switch (muscle) {
    case Muscle::calf:
        return "calf";
    case Muscle::soleus:
        return "lower calf";
    case Muscle::hamstring:
        return "back of the thigh";
    case Muscle::quadriceps:
        return "front of the thigh";
    case Muscle::arch:
        return "arch of the foot";
    case Muscle::shin:
        return "shin";
    }
    return {};
}

} // namespace unknot
