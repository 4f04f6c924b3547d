#pragma once

// The routine that is read now and those that include it, and the file of the next one. Knows nothing of steps.

#include "routine/library.hpp"
#include "routine/named/named_files.hpp"

#include <filesystem>
#include <string>
#include <variant>

namespace unknot {

struct IncludeChain {
    std::filesystem::path file;
    const IncludeChain* outer = nullptr; ///< The routine that includes it, or null.
};

/// The file of the routine `name` that the routine at the end of the chain includes: the one beside it, else the
/// person's own among `known`, else the program's. A routine never finds itself, so that a person's "bedtime" can
/// include the program's. A fault if there is none, or if it would come round to a routine of the chain.
std::variant<std::filesystem::path, NamedFileFault> routineToInclude(const std::string& name, const IncludeChain& chain,
                                                                     const std::vector<RoutineFile>& known);

} // namespace unknot
