#pragma once

// Which of a stretch's own sentences stand on the screen at a position: how it is done, which of its movements it is
// in, and what to take care of. Knows nothing of where they stand.

#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

/// At most two lines, and which of them matters most just now.
struct InstructionLines {
    std::vector<std::string> lines;
    std::size_t present = 0;
};

/// `spoken` is the line being said in the segment, or null.
InstructionLines instructionsAt(const Timeline& timeline, std::size_t index, Time position, const Cue* spoken);

/// The movement that follows the present one of the same segment; null if none.
const Instruction* nextMovement(const Timeline& timeline, Time position);

/// The caution of this segment, in few words; empty for none.
std::string careOf(const Segment& segment);

} // namespace unknot
