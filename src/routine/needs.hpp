#pragma once

// The things that the steps of a routine use, such as a wall and a chair, and the lines that name them in time to
// fetch them. Knows nothing of times.

#include "routine/flat_steps.hpp"

#include <string>
#include <vector>

namespace unknot {

/// "a wall, a chair": the things of all stretches, in the order of their first use. A bed is none of them. Empty for
/// none, and for a routine with a cramp's holds: a cramp leaves no time to fetch things.
std::string thingsNeeded(const Routine& routine);

struct Needs {
    bool fetches = false; ///< The step uses a thing that no step before it has used.
    std::string line;     ///< Best said before the step; empty if its author's own words name the things.
};

/// For each step, in order. The first stretch names the things of all, each later stretch those that are new.
std::vector<Needs> needsOf(const std::vector<FlatStep>& steps);

} // namespace unknot
