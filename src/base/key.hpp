#pragma once

// The keys that the program knows by name. Knows nothing of their actions.

namespace unknot {

/// A key that types no character, or whose meaning does not depend on its character.
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
