#pragma once

// The steps of another routine in the place of one step. Knows nothing of files.

#include "routine/named/named_files.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace unknot {

/// The size of some steps with every repeat written out, but for the time of words, which counts as leastReady.
struct StepTotal {
    std::size_t turns = 0; ///< At most one more than limits::stepsAfterExpansion.
    Time length{};         ///< At most a second more than limits::routineLength.
};

StepTotal totalOf(const StretchStep& step);
StepTotal totalOf(const std::vector<Step>& steps);

/// The total of a step `repeat` times, and of a step after another.
StepTotal times(const StepTotal& total, int repeat);
StepTotal sum(const StepTotal& a, const StepTotal& b);

/// The depth of the groups in these steps: 0 without groups.
int depthOf(const std::vector<Step>& steps);

/// True if a group in these steps lasts until the cramp eases.
bool lastsUntilEased(const std::vector<Step>& steps);

/// The steps of the routine `name` for another routine that has `sources` so far. Adds their sources, which all have
/// the location of the step that includes them.
std::vector<Step> takeSteps(const IncludedSteps& included, const std::string& name, const StepSource& here,
                            SourceMap& sources);

} // namespace unknot
