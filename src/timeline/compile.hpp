#pragma once

// Routine and edits in, timeline out: the one place that decides when anything happens. The same
// routine and edits give the same timeline on every machine and with every voice.

#include "routine/routine.hpp"
#include "timeline/timeline.hpp"

#include <memory>
#include <variant>
#include <vector>

namespace unknot {

namespace edit {

/// Edits name a segment by Segment::written, because others may be left out of the timeline that the person sees.
/// This one makes it longer, or shorter when `by` is negative. It never ends before `elapsed` plus its
/// countdown, so that what was heard stays as it was. An open hold cannot be lengthened.
struct Lengthen {
    std::size_t segment = 0;
    Time by{};
    Time elapsed{}; ///< How long the segment had lasted when the person asked.
};

/// Ends an open hold, or whatever a group that lasts until it eases is at, shortly after `elapsed`, so that the chime
/// at its end is heard whole. The rest of the group is left out.
struct Eased {
    std::size_t segment = 0;
    Time elapsed{};
};

/// From `elapsed` on goes on with another routine for the same cramp, as when the person sees that it is in another
/// muscle. What was before stays; the stage of the other routine that would be on by then begins anew, with its words,
/// and ends when it would have, or the next one begins where too little of it is left; the time counted goes on. Where
/// both have the same stage then, it just goes on. Nothing changes behind where it has eased, or where either routine
/// has no group that lasts until it eases, or when the other one is gone on with already. The new segments have numbers
/// of their own.
struct SwitchRoutine {
    std::size_t segment = 0;
    Time elapsed{};
    std::shared_ptr<const Routine> routine; ///< Never null.
};

} // namespace edit

using Edit = std::variant<edit::Lengthen, edit::Eased, edit::SwitchRoutine>;
using Edits = std::vector<Edit>;

/// Outside a group that lasts until it eases, an open hold takes one nominal round in a plan or an export, as if it had
/// eased then, and its maximum while it is played. Behind such a group, a plan goes on with what to do once it has
/// eased, beginning with the advice for when it has not. Played to its end without having eased, the group, and the
/// lone open hold as well, is followed by nothing but that advice.
enum class OpenHolds { nominal, maximum };

/// The title is that of the routine last gone on with. The light stays the first one's: no screen turns bright in the
/// middle of a cramp.
Timeline compile(const Routine& routine, const Edits& edits = {}, OpenHolds openHolds = OpenHolds::nominal);

} // namespace unknot
