#pragma once

// A short sound from a file of the author's, ready for the mix. Knows nothing of files and formats.

#include <string>
#include <vector>

namespace unknot {

struct Recording {
    std::string name;           ///< As the author names the file.
    std::vector<float> samples; ///< Mono, 48 kHz, as loud as the program's chimes by day.
    friend bool operator==(const Recording&, const Recording&) = default;
};

} // namespace unknot
