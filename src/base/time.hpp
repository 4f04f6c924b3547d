#pragma once

// The only unit of time in the program: 1/48000 s, one sample of the sound. A millisecond is exactly 48 of them. Ranges
// include their start and exclude their end. Knows nothing of clocks: callers pass the wall time as a Time.

#include <chrono>
#include <cstdint>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>

namespace unknot {

inline constexpr std::int64_t samplesPerSecond = 48000;

/// A length of time, or a position from the start of a timeline, in samples of 1/48000 s.
using Time = std::chrono::duration<std::int64_t, std::ratio<1, samplesPerSecond>>;

constexpr Time seconds(std::int64_t count) { return Time{count * samplesPerSecond}; }
constexpr Time milliseconds(std::int64_t count) { return Time{count * (samplesPerSecond / 1000)}; }

/// For drawing and for ratios. Never sum the results: rounding errors would add up.
constexpr double inSeconds(Time time) {
    return static_cast<double>(time.count()) / static_cast<double>(samplesPerSecond);
}

/// Rounds `value` seconds to the nearest Time. `value` must be finite and within +-1e12.
Time fromSeconds(double value);

/// Reads "25s", "1m30s", "2min", "1:30", "1:02:03", "0.5s", "1h" or a bare number of seconds. The finest step is 1 ms.
/// Returns nothing for any other text, for negative lengths and for more than 1000 hours.
std::optional<Time> parseDuration(std::string_view text);

/// Formats "0:08", "4:10", "1:02:03". Rounds up to whole seconds, so a countdown shows 0 only at its end.
std::string formatCountdown(Time left);

/// Formats "0:31" for times that count up. Rounds down to whole seconds.
std::string formatElapsed(Time elapsed);

/// Formats "0:00:08.000": hours, minutes, seconds and milliseconds. Rounds down.
std::string formatPrecise(Time time);

/// Formats "25s", "1m30s", "0.5s", as an author would write it. parseDuration() reads it back.
std::string formatDuration(Time time);

} // namespace unknot
