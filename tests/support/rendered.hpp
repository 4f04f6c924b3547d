#pragma once

// Writes the mistakes of a text as a person reads them.

#include "base/diagnostics/diagnostics.hpp"

#include <string>
#include <string_view>

namespace unknot::test {

/// All mistakes in order, each as render() shows it. `source` is the whole text of the file.
inline std::string rendered(const Diagnostics& diagnostics, std::string_view source) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics)
        text += render(diagnostic, source);
    return text;
}

} // namespace unknot::test
