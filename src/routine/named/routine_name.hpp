#pragma once

// The name of a routine, by its file. Reads no file.

#include <filesystem>
#include <string>

namespace unknot {

/// True for .yaml and .yml, in capitals too.
bool hasYamlEnding(const std::filesystem::path& file);

/// "mine" for mine.yaml, and for mine.unknot.yaml, which a desktop opens in Unknot.
std::string routineNameOf(const std::filesystem::path& file);

} // namespace unknot
