#pragma once

// The segments of a routine before anything was edited, with what the cues need to know of them. The
// inside of compile(): nobody else needs it.

#include "timeline/compile.hpp"
#include "timeline/opening.hpp"

namespace unknot {

/// How a segment comes to its end: after its whole length, where the person said that it eased, or where they went on
/// with another routine, so that it has no end of its own.
enum class Ending { full, eased, cut };

/// A segment as its author wrote it. What depends on the segments before it is not set yet: see settle().
struct Draft {
    Segment segment;
    Time shortest{};                ///< The shortest an edit ever made it: what was dropped then does not come back.
    Time lastBegin = Time::max();   ///< Drops cues that begin later, because an edit made it short.
    std::optional<Opening> opening; ///< Of the first segment of a stretch's step: its name is said here.
    bool turnsRound = false;        ///< It goes, or leads to what goes, the other way round than the turn before.
    bool afterEffort = false;       ///< A hold or movement ends where it starts, with a chime.
    bool isStage = false;           ///< It belongs to a group that lasts until it eases.
    Ending ending = Ending::full;
    bool advises = false;         ///< Behind a group that was to ease: it begins with the advice for when it did not.
    std::vector<Time> heardTicks; ///< Ticks before an edit that put the end off, from the segment's start.
};

/// How far into the finish its line is said, behind the last chime.
inline constexpr Time beforeFinishLine = milliseconds(1500);

/// All of them in order, the finish last.
std::vector<Draft> layOut(const Routine& routine, OpenHolds openHolds);

} // namespace unknot
