#pragma once

// Gives an Ogg file a fixed serial number. Only this file's source includes libogg. Knows nothing of sound.

#include <filesystem>

namespace unknot {

/// Writes the same serial number and its checksum into every page. libsndfile 1.2 takes a random number, so the same
/// sound would give different bytes. Returns false if the file cannot be read or written.
bool fixOggSerial(const std::filesystem::path& path);

} // namespace unknot
