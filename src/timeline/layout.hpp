#pragma once

// The segments of a routine before anything was edited, with what the cues need to know of them. The
// inside of compile(): nobody else needs it.

#include "timeline/compile.hpp"

namespace unknot {

/// A segment as its author wrote it. What depends on the segments before it is not set yet: see settle().
struct Draft {
    Segment segment;
    Time written{};               ///< Its length before any edit.
    Time shortest{};              ///< The shortest an edit ever made it: what was dropped then does not come back.
    Time lastBegin = Time::max(); ///< What would be heard to begin later is dropped, because an edit made it short.
    bool opensStep = false;       ///< The first segment of a stretch's step: its name is said here.
    bool explains = false;        ///< Where it opens a step: how the stretch is done is said.
    bool turnsRound = false;      ///< It goes, or leads to what goes, the other way round than the turn before.
    bool afterEffort = false;     ///< A hold or movement ends where it starts, with a chime.
    bool toMaximum = false;       ///< An open hold that, as it stands, lasts until its maximum without having eased.
    bool isStage = false;         ///< It belongs to a group that lasts until it eases.
    bool hasEased = false;        ///< The person said so here.
    bool isCut = false;           ///< The person went on with another routine here: it has no end of its own.
    bool played = false;          ///< And not planned: the person can say that it has eased.
    bool tellsChime = false;      ///< The last words are that the hold begins with the chime.
    bool advises = false;         ///< Behind a group that was to ease: it begins with the advice for when it did not.
    std::vector<Time> heardTicks; ///< Ticks before an edit that put the end off, from the segment's start.
};

/// How far into the finish its line is said, behind the last chime.
inline constexpr Time beforeFinishLine = milliseconds(1500);

/// All of them in order, the finish last.
std::vector<Draft> layOut(const Routine& routine, OpenHolds openHolds);

} // namespace unknot
