#pragma once

// The chimes, tones and ticks, synthesised once and the same on every run.

#include "base/light.hpp"
#include "timeline/timeline.hpp"

#include <span>

namespace unknot {

/// The samples of a chime, tone or tick, mono at 48 kHz and at the level at which it is mixed; empty for speech.
/// The first call for a light makes all of that light's tones (some tens of milliseconds); they live as long as the
/// program.
///
/// A tone begins to sound at its cue's own sample, never before it: nothing may be heard before the time it stands
/// for. By night it then swells for 220 ms. All tones of one light swell alike, ticks too, so the beat of three ticks
/// and a chime stays even although each is felt a little after its sample.
std::span<const float> toneOf(CueKind kind, Light light);

} // namespace unknot
