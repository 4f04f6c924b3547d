#pragma once

// The clock on the wall, for what is day or night by itself.

namespace unknot {

/// The hour that the clock shows here and now, 0 to 23.
int localHour();

} // namespace unknot
