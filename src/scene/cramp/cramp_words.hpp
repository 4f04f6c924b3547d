#pragma once

// All words of the cramp screen at one position, as plain strings. Knows nothing of their places.

#include "application/action.hpp"
#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

struct CrampWords {
    std::string title;              ///< The routine's: "Calf cramp".
    std::string quiet;              ///< Below it, smaller: the stage, or how to breathe.
    std::string side;               ///< "LEFT LEG"; empty if the leg is unknown.
    std::vector<std::string> lines; ///< The instruction, in at most two sentences.
    std::string number;             ///< In the ring: the time since the cramp began; after easing, the player's number.
    std::string unit;               ///< Below the number; may be empty.
    std::string cautionText;        ///< The caution, or a question to ask first; may be empty.
    std::string next;               ///< The next step and its time, or the line just said; may be empty.
    bool eased = false;             ///< It has eased or is over, so the screen no longer asks for easing.
};

CrampWords crampWords(const Timeline& timeline, Time position);

/// The word on a tile: "Front of thigh".
std::string tileOf(CrampMuscle muscle);

} // namespace unknot
