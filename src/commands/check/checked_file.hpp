#pragma once

// The mistakes of one file of a routine or a stretch. Knows nothing of their format in the output.

#include "base/diagnostics/diagnostics.hpp"
#include "commands/request.hpp"
#include "routine/library.hpp"
#include "sound/voice.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace unknot {

struct CheckedFile {
    std::string file; ///< As the person named it, or "<stdin>".
    Diagnostics diagnostics;
    std::string text;
    std::string fault;       ///< One sentence if the file cannot be read at all; else empty.
    std::string summary;     ///< The length of a routine, the name of a stretch.
    std::size_t untimed = 0; ///< Number of spoken lines that were not timed.
    std::vector<std::string> notes;
};

/// `name` is a file, the name of a routine, or "-" for the standard input. A stretch is known by its keys. Without a
/// voice, the lengths of lines are estimates.
CheckedFile checkFile(const std::string& name, const RoutineOverrides& routineOverrides, const Library& library,
                      Voice* voice);

/// True if the file has no mistakes, and if `strict`, no warnings either.
bool isGood(const CheckedFile& checked, bool strict);

} // namespace unknot
