#pragma once

// A short sound from a file of the author's, ready for the mix. Knows nothing of files and formats.

#include <string>
#include <vector>

namespace unknot {

struct SoundClip {
    std::string name;           ///< As the author names the file.
    std::vector<float> samples; ///< Mono, 48 kHz, as loud as the program's chimes by day.
    friend bool operator==(const SoundClip&, const SoundClip&) = default;
};

} // namespace unknot
