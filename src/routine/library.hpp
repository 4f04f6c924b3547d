#pragma once

// The stretches and routines there are, by name, and where each comes from. Reads files; what is in
// them is the reader's matter.

#include "base/diagnostics.hpp"
#include "base/result.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace unknot {

struct RoutineFile {
    std::string id;
    std::filesystem::path path;
    bool shipped = true; ///< Else the person's own.
};

/// A file's text. Fails if it is missing, a folder, larger than `limit` bytes or not readable.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// True if the stretch of this name is needed.
using StretchWanted = std::function<bool(const std::string& name)>;

/// Those of the folder's stretches that are wanted; a folder that cannot be read is empty. Mistakes are added to
/// `diagnostics`.
Stretches readStretches(const std::filesystem::path& folder, const StretchWanted& wanted, Diagnostics& diagnostics);

class Library {
public:
    /// Reads every stretch of `stretchFolder` and finds, without reading them, the routines of the two
    /// folders; a folder that is not there is empty. The file `order` among the shipped ones names them in their order,
    /// one in a line, with "#" before remarks; those that it does not name come behind, and all others, by id.
    Library(const std::filesystem::path& stretchFolder, const std::filesystem::path& shippedRoutines,
            const std::filesystem::path& ownRoutines);

    const Stretches& stretches() const { return m_stretches; }
    const std::vector<RoutineFile>& routines() const { return m_routines; } ///< Shipped first, in their order.
    const Diagnostics& diagnostics() const { return m_diagnostics; }        ///< Mistakes in stretch files.

    /// A routine by its name in the library, or else by its path. `fault` is one sentence, with "did you
    /// mean" where a name is near, when it could not be read at all; else the diagnostics say the rest. The overrides
    /// decide what the routine leaves open.
    struct Opened {
        std::optional<Routine> routine;
        SourceMap sources; ///< Of its steps.
        Diagnostics diagnostics;
        std::string text;
        std::string fault;
    };
    Opened openRoutine(const std::string& nameOrPath, const RoutineOverrides& routineOverrides = {}) const;

private:
    void complainOfFamilies();

    Diagnostics m_diagnostics; ///< Before the stretches, whose reading adds to it.
    Stretches m_stretches;
    std::vector<RoutineFile> m_routines;
};

} // namespace unknot
