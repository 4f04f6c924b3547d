#pragma once

// The lines of a segment with their order and priority. Private to compile(). Knows nothing of their times.

#include "timeline/timeline.hpp"

#include <optional>
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

struct SpokenLine {
    std::string caption;
    std::string spoken;
    int priority = priority::announcement;
    bool needed = true;               ///< Said even if it does not fit. `unknot check` warns of that.
    bool caution = false;             ///< Said once in a timeline; if the step has time to get ready, within that time.
    bool ofTurn = false;              ///< It names the leg, so it is wrong once the next turn begins.
    std::optional<double> progress{}; ///< See Instruction::progress.
    WordAmount least = WordAmount::full; ///< The fewest words with which it is said.
};

inline bool isSaid(const SpokenLine& line, WordAmount words) { return words >= line.least; }

/// A line with the same words on the screen and in the voice.
SpokenLine makeLine(std::string words, int priority = priority::announcement, WordAmount least = WordAmount::full);

/// Said after an until-eased group that was played to its end.
inline constexpr std::string_view helpAdvice = "If it has not eased by now, stop, and get medical advice.";

/// Said after an until-eased group in a plan or an export, which goes on although it cannot know if the cramp has
/// eased.
inline constexpr std::string_view helpOrGoOn =
    "If it has not eased by now, stop, and get medical advice. If it has, go on with this.";

/// Ends every time to get ready for a hold, for a person who cannot see that the chime begins it.
inline constexpr auto holdAtChime = "Hold at the chime.";

/// Said at the beginning of a rest whose author wrote no line.
inline constexpr auto usualRest = "Rest.";

/// The stretch's cautions that have a spoken line.
std::vector<SpokenLine> cautionsOf(const Stretch& stretch, bool needed = true);

/// The line that names the things to have at hand. It is left out if it does not fit.
SpokenLine needsLine(const std::string& words);

/// Chooses the lines that open a step.
struct OpeningParts {
    bool hasTime = true;            ///< The step has time to get ready.
    bool advises = false;           ///< The lines begin with the advice for a cramp that has not eased.
    bool namesCramp = true;         ///< The title names the leg with the cramp, if no side was chosen.
    bool explains = true;           ///< The lines explain the stretch.
    bool reversesDirection = false; ///< The title says that the movement now goes the other way round.
    bool fetches = false;           ///< The stretch uses a thing that no stretch before it has used.
    std::string announcement{};     ///< Draft::announcement.
    std::string needs{};            ///< The line that names the things to have at hand; may be empty.
};

/// The stretch and the leg: "Wall stretch. Left leg.". Without time to get ready only the leg, or nothing.
std::string openingTitle(const Segment& opening, const OpeningParts& words);

/// The lines that open a step, in order.
std::vector<SpokenLine> openingLines(const Segment& opening, const OpeningParts& words);

/// The differences from the turn before.
struct TurnChange {
    bool switchesSide = false;
    bool reversesDirection = false;
    bool isLastHold = false; ///< Of three or more.
    bool rests = false;      ///< The time before it is for rest.
};

/// The line for a new round of an open hold, `soFar` after the cramp began. In the first 5 s of a minute it begins with
/// "Five minutes." up to "Nine minutes.".
SpokenLine roundLine(const Segment& segment, Time soFar);

/// The full line if it fits into `available`, else the shortest that names the change. With brief words only another
/// leg, another direction or the last hold is said.
SpokenLine changeLine(const Segment& segment, const TurnChange& change, Time available);

} // namespace unknot
