#pragma once

// Reads the author's own sounds in place of the program's chimes. Knows nothing of sound.

#include "routine/named/named_files.hpp"
#include "routine/yaml/strict_yaml.hpp"

namespace unknot {

/// Reads `chime`: one file for the beginning, the middle and the end of each hold, or a mapping with a file for each.
/// In place of a file, "off" is silence. Leaves each chime that it does not name.
void readChimes(Mapping& keys, const NamedFiles& files, Chimes& chimes);

} // namespace unknot
