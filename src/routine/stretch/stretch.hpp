#pragma once

// A stretch as its file in assets/stretches says it: what it is called, which muscle it is for, what
// is said and shown, and its poses. A plain value: knows nothing of YAML, time or drawing.

#include "routine/effort.hpp"
#include "routine/stretch/pose.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

enum class Muscle { calf, soleus, hamstring, quadriceps, arch, shin };
/// How the body is meanwhile. A person or a routine's author never asks for the floor.
enum class BodyPosition { bed, seated, floor, standing };
enum class Prop { none, wall, chair, towel, step, bed, pack };

/// One action, as it is shown and as it is spoken.
struct Instruction {
    std::string caption;
    std::string spoken;
};

/// A caution. One with a spoken line is said and shown before the first hold of the stretch; all can be read.
struct Caution {
    std::string caption;
    std::string spoken; ///< May be empty.
};

/// The legs that a stretch works: one at a time, or both at once.
enum class Legs { one, both };

struct Stretch {
    std::string id;   ///< The file's name without its ending: "wall-calf".
    std::string name; ///< "Wall calf stretch".
    Muscle muscle = Muscle::calf;
    BodyPosition position = BodyPosition::standing;
    Prop prop = Prop::none;
    Legs legs = Legs::one;
    std::string family;         ///< "calf": what a routine may ask for instead, in any position; may be empty.
    std::optional<Effort> dose; ///< The default effort, a hold or a count. Every file has one.
    std::vector<Instruction> instructions; ///< Two to five.
    std::vector<Instruction> movements;    ///< Spoken as each cycle of the poses begins, if there are several.
    std::optional<Instruction> easing;     ///< Spoken after each round of an open hold, in place of the usual line.
    std::optional<Time> change;            ///< How long it takes to change legs; without it, the usual time.
    std::vector<Caution> cautions;
    std::vector<std::string> sources;
    Poses poses;
    std::string file; ///< Its path.
};

/// The stretches a routine may name, by id.
using Stretches = std::map<std::string, std::shared_ptr<const Stretch>, std::less<>>;

} // namespace unknot
