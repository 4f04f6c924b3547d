#pragma once

// A key of the display as it was pressed or let go. Knows nothing of what it asks for, nor
// of the display's library.

#include <array>

namespace unknot {

struct KeyStroke {
    unsigned code = 0;        ///< Which key of the keyboard, whatever is printed on it; below 256.
    unsigned long keysym = 0; ///< The display's name for what it types, with Shift and the like.
    /// The same without them, plain and with Shift: in the layout that is chosen, then in the others. Nothing but zeros
    /// while a key such as AltGr asks for what is not printed in the first place.
    std::array<unsigned long, 8> printed{};
    bool shift = false;
    bool control = false;
    bool otherModifier = false; ///< Alt or the like, which make commands of the desktop.
    bool released = false;
};

} // namespace unknot
