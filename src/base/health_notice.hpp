#pragma once

// The sentence that says how far the program's guidance goes. Every screen, page and file takes it from here. Knows
// nothing of layout.

#include <string>

namespace unknot {

/// Shown at the first start, in help and on exports.
inline const std::string& healthNotice() {
    static const std::string note = "This is general guidance, not a diagnosis or a treatment.";
    return note;
}

} // namespace unknot
