#pragma once

// Writes a timeline's whole mix to a sound file. Knows nothing of voices or devices.

#include "sound/mixer.hpp"
#include "timeline/timeline.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// Writes .wav, .flac or .ogg by the path's extension, the whole file or nothing. Returns one sentence on failure, else
/// an empty text.
std::string exportSound(const Timeline& timeline, const LineSamples& lines, const SoundSettings& settings,
                        const std::filesystem::path& path);

} // namespace unknot
