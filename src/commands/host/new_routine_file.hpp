#pragma once

// Makes the person's own routine: a pattern with a title, under a free name. Knows nothing of its steps.

#include "application/host.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <string_view>

namespace unknot {

/// The text of the program's template in its folder of assets.
Result<std::string> templateText(const std::filesystem::path& assets);

/// Makes "after-the-run.yaml", "after-the-run-2.yaml" and so on for the title "After the run" in `folder`, and the
/// folder if it is missing. An empty title becomes "My routine". Never overwrites a file, even if two copies of the
/// program do this at the same time. Takes no name of a routine in the folder `shipped`, which the file would replace.
/// `pattern` is the text of a routine.
Host::NewRoutineFile makeRoutineFile(std::string_view title, std::string_view pattern,
                                     const std::filesystem::path& shipped, const std::filesystem::path& folder);

} // namespace unknot
