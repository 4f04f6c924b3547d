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
    Time entry{};              ///< Cues before this position are not heard anew.
    std::optional<Time> start; ///< The position where it starts anew. None: it goes on after the mix before it.
};

/// The mixes between which a program's mix takes its place.
struct MixesBefore {
    const ProgramMix* playing = nullptr; ///< Null if none plays.
    Time next{};                         ///< The position of the next sample of `playing`.
    const ProgramMix* waiting = nullptr; ///< Has not started yet, and is replaced. Null if none waits.
};

/// The mix of a program that has a timeline and lines. `due` is the position that should be heard with the next sample,
/// if it is known.
///
/// Starts anew for a new entry, at `due`: the sounds that should have begun by then begin there, and all later ones are
/// in their places. Also starts anew if an edit put a cue between the program's position and the next sample: these
/// tenths of a second already wait in the device, and play again so that the cue is heard. Reads every cue and
/// allocates, so it is not for an audio thread.
std::shared_ptr<const ProgramMix> mixOf(const SoundProgram& program, const MixesBefore& before,
                                        std::optional<Time> due);

} // namespace unknot
