#pragma once

// Recognises files that are no YAML at all by their first bytes or lines: pictures, packed documents, web pages, other
// encodings. Knows nothing of YAML.

#include "base/diagnostics/diagnostic_id.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

struct ForeignFile {
    DiagnosticId id = DiagnosticId::notText;
    std::string message;
    std::size_t offset = 0; ///< The byte that shows it.
    bool isText = false;    ///< A person can read its lines.
};

/// Nothing for a file that may be YAML.
std::optional<ForeignFile> foreignFile(std::string_view text);

} // namespace unknot
