#pragma once

// Reads text to a Routine or a Stretch and finds every mistake with its location. Knows nothing of folders. YAML stays
// within this room: no exception of yaml-cpp leaves it.

#include "base/diagnostics/diagnostics.hpp"
#include "routine/named/named_files.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "routine/stretch/stretch.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace unknot {

/// `value` is empty if the diagnostics hold an error. Warnings do not empty it.
template <typename T>
struct ReadResult {
    std::optional<T> value;
    Diagnostics diagnostics;
};

/// `sources` holds the locations of all steps, by Step::index. `stretchNames` are the stretches that the steps name,
/// also by their family; damaged ones are among them.
struct RoutineResult : ReadResult<Routine> {
    SourceMap sources;
    std::set<std::string> stretchNames;
};

/// `file` gives the id and the name in diagnostics; the file itself is not opened. The overrides replace the routine's
/// position and its `cramped` leg.
RoutineResult readRoutine(const std::string& file, std::string_view text, const Stretches& stretches,
                          const RoutineOverrides& routineOverrides = {}, const DamagedStretches& damaged = {},
                          const NamedFiles& files = {});
ReadResult<Stretch> readStretch(const std::string& file, std::string_view text);

} // namespace unknot
