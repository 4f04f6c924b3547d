#pragma once

// The sentences of a stretch that the screen shows at a position: its instructions, its present movement and its
// cautions. Knows nothing of their places.

#include "timeline/timeline.hpp"

#include <string>
#include <vector>

namespace unknot {

/// At most two lines, and the index of the more important.
struct InstructionLines {
    std::vector<std::string> lines;
    std::size_t present = 0;
};

/// `spoken` is the line being said in the segment, or null.
InstructionLines instructionsAt(const Timeline& timeline, std::size_t index, Time position, const Cue* spoken);

/// The movement that follows the present one of the same segment; null if none.
const Instruction* nextMovement(const Timeline& timeline, Time position);

/// The cautions of this segment in few words; empty for none.
std::string cautionTextOf(const Segment& segment);

} // namespace unknot
