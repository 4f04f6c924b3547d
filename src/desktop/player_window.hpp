#pragma once

// The window that plays a routine: input to commands, look-ups to pictures. The desktop room hides the
// graphics library from the rest of the program.

#include "desktop/window.hpp"
#include "picture/theme.hpp"
#include "routine/routine.hpp"
#include "sound/voice.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace unknot {

struct PlayOptions {
    Light light = Light::day;
    bool muted = false;
    bool silent = false; ///< No sound device at all: rehearsal at another speed.
    double speed = 1;
    Time start{};
    bool reducedMotion = false;
};

/// Plays to the end or until the person leaves; 0 when all went well. `fonts` is the folder of fonts.
int playInWindow(Routine routine, const PlayOptions& options, const Font& font, const std::filesystem::path& fonts,
                 std::unique_ptr<Voice> voice);

} // namespace unknot
