#pragma once

// All words of the player screen at one position, as plain strings: the instruction, the caption, the next stretch.
// Knows nothing of places and drawing.

#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

struct PlayerWords {
    std::string title;
    std::string progress; ///< "3 of 12"; empty at the finish.
    std::string timeLeft; ///< "4:10"; empty while it is unknown, and at the finish.
    /// "3:12": the time since a cramp began, while the number counts a stage of it; else empty.
    std::string soFar;
    std::string number; ///< In the ring: whole seconds, or the count of a movement; empty at the finish.
    std::string unit;   ///< Below the number: "get ready", "of 10"; may be empty.
    std::string side;   ///< "RIGHT LEG"; may be empty.
    std::string heading;
    std::vector<std::string> lines; ///< At most two.
    std::size_t present = 0;        ///< Index of the line to keep if only one fits.
    std::string cautionText;        ///< The caution before the first hold of a stretch; else empty.
    std::string action;             ///< The words for the key to press when it eases; else empty.
    std::string brief;              ///< A summary in a few words for the ember view; empty at the finish.
    bool advice = false; ///< The heading, an author's last line or the advice to get help, replaces all else.
    std::string next;    ///< "Next: Ankle circles, left leg"
    std::string caption; ///< The line just spoken, if nothing else on the screen says it.
};

PlayerWords playerWords(const Timeline& timeline, Time position);

} // namespace unknot
