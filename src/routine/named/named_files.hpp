#pragma once

// The other files that a routine may name, as functions: the reader opens no file itself. Knows nothing of folders and
// formats.

#include "base/bitmap.hpp"
#include "base/diagnostics/diagnostics.hpp"
#include "base/sound_clip.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

/// The reason why a file cannot be used. A warning leaves the routine without the file.
struct NamedFileFault {
    Severity severity = Severity::error;
    DiagnosticId id = DiagnosticId::missingFile;
    std::string message; ///< As in a Diagnostic.
};

/// The content, or the reason why there is none.
template <typename Content>
using NamedFile = std::variant<std::shared_ptr<const Content>, NamedFileFault>;

/// The steps of another routine, with the sources of their flags; their locations belong to the other file.
struct IncludedSteps {
    std::vector<Step> steps;
    SourceMap sources;
};

/// Each function takes the name as the author wrote it. Without a function, the reader ignores what names such a file.
struct NamedFiles {
    std::function<NamedFile<IncludedSteps>(const std::string& name)> routine;
    std::function<NamedFile<SoundClip>(const std::string& name)> clip;
    std::function<NamedFile<Bitmap>(const std::string& name)> picture;
};

} // namespace unknot
