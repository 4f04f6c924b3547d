#pragma once

// The local wall clock, for the automatic choice of day or night.

namespace unknot {

/// The local hour, 0 to 23; 12 if the system cannot tell.
int localHour();

} // namespace unknot
