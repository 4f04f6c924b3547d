#pragma once

// The notice that the program gives general guidance, in one sentence for every screen, page and file.

#include <string>

namespace unknot {

/// At the first start, in help and on exports.
inline const std::string& healthNotice() {
    static const std::string note = "This is general guidance, not a diagnosis or a treatment.";
    return note;
}

} // namespace unknot
