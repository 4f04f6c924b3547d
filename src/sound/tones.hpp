#pragma once

// The chimes, tones and ticks, synthesised once and equal on every run. Knows nothing of timelines.

#include "base/light.hpp"
#include "timeline/timeline.hpp"

#include <span>

namespace unknot {

/// The samples of a chime, tone or tick at its level in the mix, mono at 48 kHz. Empty for speech. The first call for a
/// light makes all its tones, which takes some tens of milliseconds. They live as long as the program.
///
/// A tone begins exactly at its cue's sample: no sound may come before its time. By night it then swells for 220 ms.
/// Ticks swell like all others, so the beat of three ticks and a chime stays even, although each seems a little late.
std::span<const float> toneOf(CueKind kind, Light light);

} // namespace unknot
