#pragma once

// A routine of the person's own to begin with: a copy of the program's template under a name that is free.

#include "application/host.hpp"

#include <filesystem>

namespace unknot {

/// "my-routine.yaml", "my-routine-2.yaml" and so on in `folder`, which is made where it is missing. Nothing that is
/// there is written over, not even by two that do this at the same time.
Host::Made makeRoutineFile(const std::filesystem::path& pattern, const std::filesystem::path& folder);

} // namespace unknot
