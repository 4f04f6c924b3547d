#pragma once

// The local wall clock: the hour for the automatic choice of day or night, and the day.

#include <chrono>

namespace unknot {

/// The local hour, 0 to 23; 12 if the system cannot tell.
int localHour();

/// Today by the local calendar.
std::chrono::sys_days localDay();

} // namespace unknot
