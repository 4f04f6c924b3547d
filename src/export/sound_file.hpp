#pragma once

// A timeline's whole mix as a sound file. The only room that knows the sound file library.

#include "sound/mixer.hpp"
#include "timeline/timeline.hpp"

#include <filesystem>
#include <string>

namespace unknot {

/// Writes .wav, .flac or .ogg by the path's ending, whole or not at all. Returns one plain sentence when
/// that failed, else an empty string.
std::string exportSound(const Timeline& timeline, const Lines& lines, const SoundSettings& settings,
                        const std::filesystem::path& path);

} // namespace unknot
