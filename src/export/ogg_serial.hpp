#pragma once

// Gives an Ogg stream a fixed serial number. Hides libogg. Knows nothing of files and sound.

#include <memory>
#include <string>
#include <string_view>

namespace unknot {

/// Writes the same serial number and its checksum into every page. libsndfile 1.2 takes a random number, so the same
/// sound would give different bytes.
class OggSerial {
public:
    OggSerial();
    ~OggSerial();

    /// Takes the next bytes of the stream, and returns the pages that are whole by now.
    std::string take(std::string_view bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace unknot
