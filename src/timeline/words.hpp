#pragma once

// The lines of a segment with their order and priority, but not their times. Private to compile().

#include "timeline/timeline.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

namespace priority {
inline constexpr int reminder = 0;
inline constexpr int halfway = 1;
inline constexpr int round = 2;
inline constexpr int instruction = 3;
inline constexpr int announcement = 4;
inline constexpr int authors = 5;
} // namespace priority

struct Line {
    std::string caption;
    std::string spoken;
    int priority = priority::announcement;
    bool needed = true;   ///< Said even where it does not fit; check() warns of it.
    bool caution = false; ///< Said once in a timeline, and where there is a time to get ready, within it.
    bool ofTurn = false;  ///< It names the leg: of no use once the next turn begins, which may be on the other.
};

/// A line that is shown as it is said.
Line lineOf(std::string words, int priority = priority::announcement);

/// Said after a group that lasts until it eases, if it may not have eased.
inline constexpr std::string_view helpAdvice = "If it has not eased by now, stop, and get medical advice.";

/// Likewise where a plan or an export, which nobody can tell that it has eased, goes on behind such a group.
inline constexpr std::string_view helpOrGoOn =
    "If it has not eased by now, stop, and get medical advice. If it has, go on with this.";

/// Said once, to who does not see what the first chime means.
inline constexpr auto holdAtChime = "Hold at the chime.";

/// Those of its cautions that are spoken.
std::vector<Line> cautionsOf(const Stretch& stretch, bool needed = true);

/// The parts of the lines that open a step.
struct StepWords {
    bool hasTime = true;     ///< To get ready.
    bool advises = false;    ///< Before all else, what to do if a cramp has not eased.
    bool namesCramp = true;  ///< That it is the leg with the cramp, if no side was named.
    bool explains = true;    ///< How the stretch is done.
    bool turnsRound = false; ///< That it now goes the other way round.
};

/// The stretch and the leg: "Wall stretch. Left leg."; without time to get ready only the leg, or nothing.
std::string titleOf(const Segment& opening, const StepWords& words);

/// The lines that open a step, in order.
std::vector<Line> linesOfStep(const Segment& opening, const StepWords& words);

/// The differences from the turn before.
struct TurnChange {
    bool switchesSide = false;
    bool turnsRound = false;
};

/// The line for a new round of an open hold, `soFar` after the cramp began. Names the minutes from five on.
Line lineOfRound(const Segment& segment, Time soFar);

/// The whole line where it fits into `available`, else the shortest that tells what changes.
Line lineOfChange(const Segment& segment, const TurnChange& change, Time available);

} // namespace unknot
