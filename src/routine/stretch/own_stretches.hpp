#pragma once

// The person's own stretch files, which take the place of the program's stretches of the same name. Knows nothing of
// the person's folders.

#include "base/diagnostics/diagnostics.hpp"
#include "routine/stretch/stretch.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace unknot {

/// A stretch file of the person, with its mistakes.
struct OwnStretchFile {
    std::string text;
    Diagnostics diagnostics;
};

/// The stretches that a routine may name.
struct StretchShelf {
    Stretches stretches;
    DamagedStretches damaged;
    std::map<std::string, OwnStretchFile, std::less<>> own; ///< By name; those of the program are not among them.
};

/// Adds the stretches of a folder. A missing folder counts as empty. A file replaces the stretch of the same name, even
/// if it is damaged, and a stretch of a family that of the same family and position. A damaged file harms no other.
/// If `limit` is not empty, a link that leaves this folder counts as damaged.
void addOwnStretches(const std::filesystem::path& folder, StretchShelf& shelf, const std::filesystem::path& limit = {});

} // namespace unknot
