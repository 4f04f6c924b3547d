#pragma once

// The speech engine behind a small interface. Only the file that makes one knows which engine it is.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

class Voice {
public:
    virtual ~Voice() = default;

    /// The line as mono samples at 48 kHz, levelled and trimmed of silence at its ends; empty when it cannot be spoken.
    /// The same line gives the same samples each time.
    virtual std::vector<float> speak(std::string_view line) = 0;
};

/// `name` is "rms" or "slt"; null for any other. Null too when the program was built without a speech engine. Several
/// may speak at once, on any threads.
std::unique_ptr<Voice> makeVoice(std::string_view name);

} // namespace unknot
