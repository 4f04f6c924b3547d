#pragma once

// The local wall clock: the hour for the automatic choice of day or night, the day, and the time as a text.

#include <chrono>
#include <string>

namespace unknot {

/// The local hour, 0 to 23; 12 if the system cannot tell.
int localHour();

/// "14:03:22"; empty if the system cannot tell.
std::string localTimeText();

/// Today by the local calendar.
std::chrono::sys_days localDay();

} // namespace unknot
