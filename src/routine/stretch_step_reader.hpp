#pragma once

// One step with a stretch: which one, how long or how often, on which sides, and which of its keys go together.

#include "routine/reader.hpp"
#include "routine/strict_yaml.hpp"

namespace unknot {

/// `ready` and `change` are the routine's own. Complains of everything that is wrong; what it then answers is not to
/// be used.
StretchStep readStretchStep(Mapping& keys, const Stretches& stretches, Time ready, Time change);

/// Its longest time on one side, without what leads to it.
Time lengthOf(const StretchStep& step);

} // namespace unknot
