#pragma once

// What the program is and is not, in the one sentence that every screen, page and file has for it. Knows nothing of
// where it stands.

#include <string>

namespace unknot {

/// At the first start, in help and on exports.
inline const std::string& healthNotice() {
    static const std::string note = "This is general guidance, not a diagnosis or a treatment.";
    return note;
}

} // namespace unknot
