#pragma once

// Everything the player screen says at one position, as plain strings: which instruction, which
// caption, what comes next. Knows nothing of where or how it is drawn.

#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

struct PlayerWords {
    std::string title;
    std::string progress; ///< "3 of 12"; empty at the finish.
    std::string left;     ///< "4:10"; empty while nobody knows, and at the finish.
    std::string soFar;  ///< "3:12": how long a cramp has been treated, where the number is about its stage; else empty.
    std::string number; ///< In the ring: whole seconds, or which time of a movement; empty at the finish.
    std::string unit;   ///< Below the number: "get ready", "of 10"; may be empty.
    std::string side;   ///< "RIGHT LEG"; may be empty.
    std::string heading;
    std::vector<std::string> lines; ///< At most two.
    std::size_t present = 0;        ///< Which of them to keep where there is no room for both.
    std::string care;               ///< The caution before the first hold of a stretch; else empty.
    std::string action;             ///< The key to press when it eases; else empty.
    std::string brief;              ///< All of it in a few words, for the ember view; empty at the finish.
    bool advice = false;            ///< The heading is the last word, an author's or to get help, in place of all else.
    std::string next;               ///< "Next: Ankle circles, left leg"
    std::string caption;            ///< Of the line just spoken, where nothing else on the screen says it.
};

PlayerWords playerWords(const Timeline& timeline, Time position);

} // namespace unknot
