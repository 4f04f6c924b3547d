#pragma once

// The keys that the program knows by name. Knows nothing of what they ask for.

namespace unknot {

/// A key that types no character, or is wanted whatever it types.
enum class Key {
    space,
    enter,
    escape,
    tab,
    backTab,
    left,
    right,
    up,
    down,
    home,
    pageUp,
    pageDown,
    backspace,
    mediaPlayPause,
    mediaNext,
    mediaPrevious,
    mediaStop,
    other
};

} // namespace unknot
