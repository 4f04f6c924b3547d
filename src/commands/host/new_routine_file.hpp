#pragma once

// Makes the person's own routine: a copy of the program's template under a free name. Knows nothing of its content.

#include "application/host.hpp"

#include <filesystem>

namespace unknot {

/// Makes "my-routine.yaml", "my-routine-2.yaml" and so on in `folder`, and the folder if it is missing. Never
/// overwrites a file, even if two copies of the program do this at the same time.
Host::NewRoutineFile makeRoutineFile(const std::filesystem::path& pattern, const std::filesystem::path& folder);

} // namespace unknot
