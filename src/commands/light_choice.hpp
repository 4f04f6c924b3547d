#pragma once

// Day or night, from what the person, the routine and the clock say.

#include "base/light.hpp"
#include "routine/routine.hpp"

#include <optional>

namespace unknot {

/// The person's option counts first, then the routine's wish; automatic is night from 20:00 to 7:00.
/// `hour` is 0 to 23, local time.
Light chooseLight(std::optional<LightWish> option, LightWish wish, int hour);

/// The hour that the clock shows here and now.
int localHour();

} // namespace unknot
