#pragma once

// The names of muscles: the word in a stretch's file, and a plain name for the screen. Knows nothing of stretches.

#include "routine/stretch/stretch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace unknot {

inline constexpr std::array<std::pair<const char*, Muscle>, 12> muscleWords = {{{"calf", Muscle::calf},
                                                                                {"soleus", Muscle::soleus},
                                                                                {"hamstring", Muscle::hamstring},
                                                                                {"quadriceps", Muscle::quadriceps},
                                                                                {"arch", Muscle::arch},
                                                                                {"shin", Muscle::shin},
                                                                                {"hip", Muscle::hip},
                                                                                {"glutes", Muscle::glutes},
                                                                                {"back", Muscle::back},
                                                                                {"neck", Muscle::neck},
                                                                                {"shoulder", Muscle::shoulder},
                                                                                {"chest", Muscle::chest}}};

/// The word in a stretch's file: "hamstring". Empty for an unknown muscle.
constexpr std::string_view wordOf(Muscle muscle) {
    for (const auto& [word, named] : muscleWords) {
        if (named == muscle) return word;
    }
    return {};
}

/// The name on the screen: "back of the thigh". Empty for an unknown muscle.
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
    case Muscle::hip:
        return "hip";
    case Muscle::glutes:
        return "buttocks";
    case Muscle::back:
        return "back";
    case Muscle::neck:
        return "neck";
    case Muscle::shoulder:
        return "shoulder";
    case Muscle::chest:
        return "chest";
    case Muscle::unknown:
        break;
    }
    return {};
}

/// The muscle's name on the screen: the author's own, or else nameOf(). May be empty.
inline std::string muscleNameOf(const Stretch& stretch) {
    return stretch.muscleWords.empty() ? std::string(nameOf(stretch.muscle)) : stretch.muscleWords;
}

/// True for the muscles below the hip. Their sides are the left and the right leg, those of all others just sides.
constexpr bool isOfLeg(Muscle muscle) { return muscle <= Muscle::shin; }

} // namespace unknot
