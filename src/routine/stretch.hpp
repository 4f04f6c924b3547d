#pragma once

// A stretch as its file in assets/stretches says it: what it is called, which muscle it is for, what
// is said and shown, and its poses. A plain value: knows nothing of YAML, time or drawing.

#include "routine/pose.hpp"

#include <string>
#include <vector>

namespace unknot {

enum class Muscle { calf, soleus, hamstring, quadriceps, arch, shin };
enum class Position { bed, chair, floor, standing };
enum class Prop { none, wall, chair, towel, step, bed, pack };

/// One action, as it is shown and as it is spoken.
struct Instruction {
    std::string caption;
    std::string spoken;
};

struct Stretch {
    std::string id;   ///< The file's name without its ending: "wall-calf".
    std::string name; ///< "Wall calf stretch".
    Muscle muscle = Muscle::calf;
    Position position = Position::standing;
    Prop prop = Prop::none;
    std::vector<Instruction> instructions; ///< Two to five.
    std::vector<std::string> cautions;
    std::vector<std::string> sources;
    Poses poses;
    std::string file; ///< Where it was read from.
};

} // namespace unknot
