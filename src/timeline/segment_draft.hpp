#pragma once

// The segments of a routine before any edit, with the values that their cues need. Private to compile(). Knows nothing
// of edits.

#include "timeline/compile.hpp"
#include "timeline/opening.hpp"

namespace unknot {

/// The end of a segment. `full`: after its whole length. `eased`: the person said that it eased. `cut`: the person
/// switched to another routine, so no end is heard.
enum class Ending { full, eased, cut };

/// A segment as its author wrote it. completeDrafts() sets the values that depend on earlier segments.
struct Draft {
    Segment segment;
    Time shortest{};                ///< The shortest length by any edit. It drops cues for good.
    Time lastBegin = Time::max();   ///< Later cues are dropped, because an edit cut the segment.
    std::optional<Opening> opening; ///< The opening lines, if a stretch's step begins here.
    Time silence{};                 ///< At its beginning, besides the usual pause before a line.
    std::string announcement;       ///< The name and the round of a group that begins here; may be empty.
    VoiceChoices voice;             ///< Those of the step.
    Chimes chimes;                  ///< Those of the step.
    Time tell{};                    ///< StretchStep::tell.
    std::string needs;              ///< The line that names the things to have at hand; may be empty.
    bool reversesDirection = false; ///< Its movement goes the other way round than in the turn before.
    bool isLastHold = false;        ///< It begins the last of three or more holds of a stretch.
    bool afterEffort = false;       ///< It begins with the chime that ends a hold or movement.
    bool isStage = false;           ///< It belongs to an until-eased group.
    Ending ending = Ending::full;
    bool advises = false;         ///< It begins with the advice for a cramp that has not eased.
    std::vector<Time> heardTicks; ///< Ticks heard before an edit moved the end, from the segment's start.
};

/// The time from a chime to the next line.
inline constexpr Time afterChime = seconds(1);

/// The time from the start of the finish to its line. The last chime sounds before it.
inline constexpr Time beforeFinishLine = milliseconds(1500);

/// Every segment in order, the finish last.
std::vector<Draft> draftSegments(const Routine& routine, OpenHoldLength openHolds);

} // namespace unknot
