#pragma once

// Everything the cramp screen says at one position, as plain strings. Knows nothing of where it stands.

#include "application/action.hpp"
#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

struct CrampWords {
    std::string title;              ///< The routine's: "Calf cramp".
    std::string quiet;              ///< Below it, smaller: what the stage is, or how to breathe.
    std::string side;               ///< "LEFT LEG"; empty where nobody has said which.
    std::vector<std::string> lines; ///< The instruction, in at most two sentences.
    std::string number;             ///< In the ring: the time since the cramp began; once it has eased, the count.
    std::string unit;               ///< Below the number; may be empty.
    std::string care;               ///< The caution, or a question to ask first; may be empty.
    std::string next;               ///< The next step and its time, or the line just said; may be empty.
    bool eased = false;             ///< Or over: nobody is asked any more whether it eases.
};

CrampWords crampWords(const Timeline& timeline, Time position);

/// "Front of thigh": on the tile.
std::string tileOf(CrampMuscle muscle);

} // namespace unknot
