#pragma once

// A program's mix, made once for another thread to play. Decides how it takes over from the mix before. Knows nothing
// of threads and devices.

#include "playback/sound_program.hpp"

#include <optional>

namespace unknot {

/// A mix and the program it was made from. Immutable.
struct ProgramMix {
    Mix mix;
    SoundProgram program;
    std::optional<Time> start; ///< The position where it starts anew. None: it goes on after the mix before it.
};

/// The mix of a program that has a timeline and lines. `before` is the playing mix, null if none plays. `next` is the
/// position of its next sample.
///
/// Starts anew for a new entry. Also starts anew if an edit put a cue between the program's position and `next`: these
/// tenths of a second already wait in the device, and play again so that the cue is heard. Reads every cue and
/// allocates, so it is not for an audio thread.
std::shared_ptr<const ProgramMix> mixOf(const SoundProgram& program, const ProgramMix* before, Time next);

} // namespace unknot
