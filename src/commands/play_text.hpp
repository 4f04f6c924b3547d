#pragma once

// The session as text in a terminal: one line for each event, the time left, and keys if input is a terminal. Knows
// nothing of windows.

#include "base/folders.hpp"
#include "base/light.hpp"
#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <iosfwd>

namespace unknot {

struct TextOptions {
    Settings settings; ///< The effective settings.
    Light light = Light::day;
    bool silent = false; ///< Opens no sound device.
    double speed = 1;
    Time start{};
    Folders folders;
};

/// Plays to the end or until the person leaves; returns 0. Plays sound if a device exists and `silent` is false.
int playAsText(Routine routine, const TextOptions& options, std::ostream& out);

} // namespace unknot
