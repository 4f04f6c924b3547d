#pragma once

// The session as text: one line an event, the seconds left, keys where input is a terminal.

#include "base/light.hpp"
#include "routine/routine.hpp"
#include "settings/settings.hpp"

#include <filesystem>
#include <iosfwd>

namespace unknot {

struct TextOptions {
    Settings settings; ///< In force.
    Light light = Light::day;
    bool silent = false; ///< No sound device at all.
    double speed = 1;
    Time start{};
    std::filesystem::path openalSettings; ///< See AudioDevice.
};

/// Plays to the end or until the person leaves; returns 0. Sound where there is a device, unless it is silent.
int playAsText(Routine routine, const TextOptions& options, std::ostream& out);

} // namespace unknot
