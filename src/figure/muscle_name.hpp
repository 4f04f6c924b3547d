#pragma once

// What a muscle is called under a picture: one plain word. Knows nothing of pictures.

#include "routine/stretch.hpp"

#include <string_view>

namespace unknot {

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
