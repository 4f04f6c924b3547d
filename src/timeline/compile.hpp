#pragma once

// Compiles a routine and edits to a timeline: the only place that decides the time of anything. The same routine and
// edits give the same timeline on every machine and with every voice. Knows nothing of clocks, sound or drawing.

#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <memory>
#include <variant>
#include <vector>

namespace unknot {

namespace edit {

/// An edit names its segment by its originalIndex, because the person's timeline may leave out others. Lengthen makes
/// the segment longer, or shorter if `by` is negative. It leaves at least leastLeft after `elapsed`, so that no heard
/// countdown changes. Open holds and finishes keep their length.
struct Lengthen {
    std::size_t segment = 0;
    Time by{};
    Time elapsed{}; ///< The segment's age when the person asked.
};

/// Ends an open hold, or the stage of an until-eased group, leastLeftEased after `elapsed`, so that its end chime is
/// heard whole. The rest of the group is left out.
struct Ease {
    std::size_t segment = 0;
    Time elapsed{};
};

/// From `elapsed` on plays another routine for the same cramp, for a person who finds the cramp in another muscle. The
/// past stays, and the cramp's time counts on. The other routine enters in the stage that it would have reached by now,
/// with all its words; if too little of that stage is left, in the next. A stage that both routines have there just
/// goes on. The edit changes nothing once the cramp has eased, if a routine has no until-eased group, or if the other
/// would be at its end or plays already. New segments get unused numbers.
struct SwitchRoutine {
    std::size_t segment = 0;
    Time elapsed{};
    std::shared_ptr<const Routine> routine; ///< Never null.
};

} // namespace edit

using Edit = std::variant<edit::Lengthen, edit::Ease, edit::SwitchRoutine>;
using Edits = std::vector<Edit>;

/// In a plan or an export, an open hold outside an until-eased group takes one nominal round, as if the cramp eased
/// then. In play it takes its maximum. After an until-eased group a plan goes on, and begins with the advice for a
/// cramp that has not eased. If a group, or a lone open hold, is played to its end without easing, only this advice
/// follows.
enum class OpenHoldLength { nominal, maximum };

/// The title is that of the last SwitchRoutine that took effect. The light stays that of `routine`: no screen may turn
/// bright in the middle of a cramp.
Timeline compile(const Routine& routine, const Edits& edits = {}, OpenHoldLength openHolds = OpenHoldLength::nominal);

} // namespace unknot
