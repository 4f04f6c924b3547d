#pragma once

// The mistakes of one file of a routine or a stretch. Knows nothing of their format in the output.

#include "base/diagnostics/diagnostics.hpp"
#include "commands/request.hpp"
#include "routine/library.hpp"
#include "sound/shipped/line_timer.hpp"

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
    std::vector<OwnStretchFile> stretchFiles{}; ///< With mistakes, of stretches that the routine names.
};

/// `name` is a file, the name of a routine, or "-" for the standard input. A stretch is known by its keys.
/// `timer` is that of checkFit().
CheckedFile checkFile(const std::string& name, const RoutineOverrides& routineOverrides, const Library& library,
                      const LineTimer& timer);

/// The mistakes of the file and of the stretch files that it names.
Diagnostics allOf(const CheckedFile& checked);

/// True if the file has no mistakes, and if `strict`, no warnings either.
bool isGood(const CheckedFile& checked, bool strict);

} // namespace unknot
