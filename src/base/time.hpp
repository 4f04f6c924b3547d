#pragma once

// The one unit of time. Every length and every position in the program is a whole number of
// 1/48000 s, which is one sample of what is heard; a millisecond is exactly 48 of them. Ranges
// include their start and exclude their end. Knows nothing of clocks: what the wall says comes in
// as a Time from the rim.

#include <chrono>
#include <cstdint>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>

namespace unknot {

inline constexpr std::int64_t samplesPerSecond = 48000;

/// A length of time, or a position counted from the start of a timeline, in samples of 1/48000 s.
using Time = std::chrono::duration<std::int64_t, std::ratio<1, samplesPerSecond>>;

constexpr Time seconds(std::int64_t count) { return Time{count * samplesPerSecond}; }
constexpr Time milliseconds(std::int64_t count) { return Time{count * (samplesPerSecond / 1000)}; }

/// For drawing and drawing only: never add these up.
constexpr double inSeconds(Time time) {
    return static_cast<double>(time.count()) / static_cast<double>(samplesPerSecond);
}

/// The nearest Time to `value` seconds. `value` must be finite and within +-1e12.
Time fromSeconds(double value);

/// Reads "25s", "1m30s", "2min", "1:30", "1:02:03", "0.5s", "1h" or a bare number of seconds, down to
/// a millisecond. Returns nothing for anything else, for negative lengths and for more than 1000 hours.
std::optional<Time> parseDuration(std::string_view text);

/// "0:08", "4:10", "1:02:03": whole seconds, rounded up, so that a countdown shows 0 only at zero.
std::string formatCountdown(Time left);

/// "0:31": whole seconds, rounded down, for what counts up.
std::string formatElapsed(Time elapsed);

/// "0:00:08.000": hours, minutes, seconds and milliseconds, rounded down.
std::string formatPrecise(Time time);

/// "25s", "1m30s", "0.5s": as an author would write it; parseDuration reads it back.
std::string formatDuration(Time time);

} // namespace unknot
