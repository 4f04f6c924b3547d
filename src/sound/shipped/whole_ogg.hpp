#pragma once

// Tells a whole Ogg file from a damaged one: decoders play the rest of a damaged file and report nothing. Knows nothing
// of the sound in it.

#include <string_view>

namespace unknot {

/// True if the bytes are pages without a gap, each with the right checksum, and end with the last page of a stream.
bool isWholeOgg(std::string_view bytes);

} // namespace unknot
