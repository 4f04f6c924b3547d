#pragma once

// A program's mix, made once and ready to be played by another thread. Decides how it takes over from the mix before.
// Knows nothing of threads and devices.

#include "playback/sound_program.hpp"

#include <optional>

namespace unknot {

/// A mix and the program it was made of. Never changes once made.
struct ProgramMix {
    Mix mix;
    SoundProgram program;
    std::optional<Time> start; ///< It starts afresh here; without, it goes on where the mix before it has come to.
};

/// The mix of a program that has a timeline and lines. `before` is the mix that is being played, null if none is, and
/// `next` is the position of its next sample.
///
/// Starts afresh for a new entry, and if an edit put a cue between the program's position and `next`: that stretch,
/// some tenths of a second that wait in the device, is then played again rather than left out. Looks at every cue and
/// allocates: not for an audio thread.
std::shared_ptr<const ProgramMix> mixOf(const SoundProgram& program, const ProgramMix* before, Time next);

} // namespace unknot
