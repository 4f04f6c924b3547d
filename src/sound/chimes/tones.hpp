#pragma once

// The chimes, tones and ticks, synthesised once and equal on every run. Knows nothing of timelines.

#include "base/light.hpp"
#include "timeline/timeline.hpp"

#include <span>

namespace unknot {

/// The samples of a chime, tone or tick at its level in the mix, mono at 48 kHz. Empty for speech. The first call for a
/// light makes all its tones, which takes some tens of milliseconds. They live as long as the program.
///
/// A tone begins exactly at its cue's sample: no sound may come before its time. By night a chime then swells for 220
/// ms. A tick, and the tone of a count, rises within 40 ms, so that it comes with its number on the screen.
std::span<const float> toneOf(CueKind kind, Light light);

} // namespace unknot
