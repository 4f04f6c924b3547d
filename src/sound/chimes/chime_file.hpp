#pragma once

// A sound file of the author's as a chime: its samples at the loudness of the program's chimes. Knows nothing of
// folders and timelines.

#include "base/result.hpp"
#include "base/time.hpp"

#include <string_view>
#include <vector>

namespace unknot {

namespace limits {
inline constexpr Time chimeLength = seconds(10);
} // namespace limits

/// Reads a WAV, FLAC, OGG or MP3 file of at most limits::chimeLength. Gives mono samples at 48 kHz, as loud as the
/// program's chimes by day, or softer if their peaks would exceed the ceiling by day. A fault is a phrase to stand
/// behind the file's name: "is silent".
Result<std::vector<float>> readChime(std::string_view bytes);

} // namespace unknot
