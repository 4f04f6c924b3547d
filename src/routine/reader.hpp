#pragma once

// Text to Routine or Stretch, with every mistake found at its place. The only room that knows YAML;
// no exception of the YAML library leaves it.

#include "base/diagnostics.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "routine/stretch/stretch.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// `value` is there when there is no error; warnings may stand beside it.
template <typename T>
struct ReadResult {
    std::optional<T> value;
    Diagnostics diagnostics;
};

/// `sources` holds the places of all steps, by their index.
struct RoutineResult : ReadResult<Routine> {
    SourceMap sources;
};

/// `file` is only named in diagnostics and gives the id. The overrides decide the position and the leg if the routine
/// leaves them open.
RoutineResult readRoutine(const std::string& file, std::string_view text, const Stretches& stretches,
                          const RoutineOverrides& routineOverrides = {});
ReadResult<Stretch> readStretch(const std::string& file, std::string_view text);

} // namespace unknot
