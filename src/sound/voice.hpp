#pragma once

// A speech engine behind a small interface. Knows nothing of the engine or of timelines.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

class Voice {
public:
    virtual ~Voice() = default;

    /// The line as mono samples at 48 kHz, with normalized loudness and no silence at its ends. Empty if it cannot be
    /// spoken. The same line gives the same samples each time.
    virtual std::vector<float> speak(std::string_view line) = 0;

    /// Makes speak() return soon, now and later, if it could take long. Any thread may call it.
    virtual void cancel() {}
};

/// `name` is "rms" or "slt". Null for any other name, if the voice is not installed, or if the program was built
/// without a speech engine. Any thread may use a voice; two voices take turns.
std::unique_ptr<Voice> makeVoice(std::string_view name);

/// The name and the version of the speech engine; "none" without one.
std::string engineVersion();

} // namespace unknot
