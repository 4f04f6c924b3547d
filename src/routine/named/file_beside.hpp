#pragma once

// Finds a file that a routine names beside itself. Keeps to the routine's folder, so that a routine from elsewhere can
// show and play nothing else of a person's files. Knows nothing of their contents.

#include "routine/named/named_files.hpp"

#include <filesystem>
#include <string>
#include <variant>

namespace unknot {

/// The file `name`, which must not be empty and may lie in a folder below `folder`; or a fault, if it is absolute, an
/// address on the network, or leaves the folder, also by a link, or if it is missing. `example` is a name for the
/// message.
std::variant<std::filesystem::path, NamedFileFault> fileBeside(const std::filesystem::path& folder,
                                                               const std::string& name, const std::string& example);

} // namespace unknot
