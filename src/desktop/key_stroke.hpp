#pragma once

// A key of the display as it was pressed or let go. Knows nothing of what it asks for, nor
// of the display's library.

#include <array>

namespace unknot {

struct KeyStroke {
    unsigned code = 0;                      ///< Which key of the keyboard, whatever is printed on it; below 256.
    unsigned long sign = 0;                 ///< The display's name (keysym) for what it types, with Shift and the like.
    std::array<unsigned long, 4> printed{}; ///< The same without them: in both layouts, plain and with Shift.
    bool shift = false;
    bool control = false;
    bool otherModifier = false; ///< Alt or the like, which make commands of the desktop.
    bool released = false;
};

} // namespace unknot
