#pragma once

// The name of a routine, by its file. Reads no file.

#include <filesystem>
#include <string>

namespace unknot {

/// "mine" for mine.yaml, and for mine.unknot.yaml, which a desktop opens in Unknot.
inline std::string routineNameOf(const std::filesystem::path& file) {
    const std::filesystem::path stem = file.stem();
    return (stem.extension() == ".unknot" ? stem.stem() : stem).string();
}

} // namespace unknot
