#pragma once

// Routine and edits in, timeline out: the one place that decides when anything happens. The same
// routine and edits give the same timeline on every machine and with every voice.

#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <variant>
#include <vector>

namespace unknot {

/// Makes the segment longer, or shorter when `by` is negative. It never ends before `elapsed` plus its
/// countdown, so that what was heard stays as it was. An open hold cannot be lengthened.
struct Lengthen {
    std::size_t segment = 0;
    Time by{};
    Time elapsed{}; ///< How long the segment had lasted when the person asked.
};

/// Ends an open hold shortly after `elapsed`, so that the chime at its end is heard whole.
struct Eased {
    std::size_t segment = 0;
    Time elapsed{};
};

using Edit = std::variant<Lengthen, Eased>;
using Edits = std::vector<Edit>;

/// An open hold takes one nominal round in a plan or an export, and its maximum while it is played.
enum class OpenHolds { nominal, maximum };

Timeline compile(const Routine& routine, const Edits& edits = {}, OpenHolds openHolds = OpenHolds::nominal);

} // namespace unknot
