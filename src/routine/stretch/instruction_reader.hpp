#pragma once

// Reads the instructions of a stretch's file, and those of a routine's own exercise. Knows nothing of files.

#include "routine/stretch/stretch.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <string>

namespace unknot {

namespace limits {
/// The longest caption of an instruction. Two of them have room side by side at every size of the window.
inline constexpr std::size_t captionCharacters = 120;
} // namespace limits

/// Reads a caption and a spoken line. `what` names the mapping in messages: "movement".
Instruction readCaptionAndLine(const Node& entry, const std::string& what);

/// A stretch's file has two to five instructions. An exercise of a routine has at most five, and each may be a plain
/// text, which is both the caption and the spoken line.
enum class InstructionsOf { stretchFile, exercise };

/// Reads `instructions` into the stretch, whose poses must be known: an instruction may lead to one of them.
void readInstructions(Mapping& keys, InstructionsOf owner, Stretch& stretch);

} // namespace unknot
