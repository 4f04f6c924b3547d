#pragma once

// A timeline's whole mix as a sound file. Only this room includes libsndfile.

#include "sound/mixer.hpp"
#include "timeline/timeline.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// Writes .wav, .flac or .ogg by the path's ending, whole or not at all. Returns one sentence on failure, else an empty
/// string.
std::string exportSound(const Timeline& timeline, const Lines& lines, const SoundSettings& settings,
                        const std::filesystem::path& path);

} // namespace unknot
