#pragma once

// A routine as its author wrote it, checked and complete: every stretch exists and every length is in range. A plain
// value. Knows nothing of YAML or of its layout in time.

#include "base/side.hpp"
#include "base/sound_clip.hpp"
#include "base/time.hpp"
#include "routine/effort.hpp"
#include "routine/stretch/stretch.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

/// Limits for authors. The reader has a message for each.
namespace limits {
inline constexpr std::size_t fileBytes = 1024 * 1024;
inline constexpr std::size_t stepsAfterExpansion = 10000;
inline constexpr Time routineLength = seconds(12 * 3600);
inline constexpr int nesting = 8; ///< Of groups, and of routines that include others.
inline constexpr std::size_t textCharacters = 500;
inline constexpr int repeats = 1000; ///< Also the highest count.
inline constexpr Time fastestPace = milliseconds(500);
inline constexpr Time shortestRound = seconds(5); ///< A tone and a line announce each round, so it cannot be shorter.
inline constexpr Time leadTime = seconds(3600);   ///< The longest time to get ready or to change.
} // namespace limits

enum class LightMode { automatic, day, night };

/// `both`: all turns of one side, then of the other. `alternate`: the sides take turns. `cramped`: only the leg with
/// the cramp; the person may say which, but need not. Each side gets the full hold. A stretch that works both legs at
/// once, or has no side, has a single turn where others have one for each side.
enum class Sides { left, right, both, alternate, cramped };

/// How much the voice says, in rising order. `brief`: the stretch and the leg, the cautions that are always said, the
/// author's own lines, the last hold and the end. `none`: only the advice to get help.
enum class WordAmount { none, brief, full };

/// The person's choices, which take precedence over the author's.
struct RoutineOverrides {
    std::optional<BodyPosition> position; ///< Chooses the variant of a family of stretches.
    std::optional<Side> crampedSide;      ///< The leg for `sides: cramped`.
    std::optional<WordAmount> words{};
    std::optional<Time> soundLead{};
    int day = 0; ///< Of `shuffle`: another number gives another order.
    friend bool operator==(const RoutineOverrides&, const RoutineOverrides&) = default;
};

/// A line of the author's at a place of each hold or movement of a step, or of a rest.
struct TimedLine {
    /// `eachRound`: with each round of an open hold, or at the beginning of each other hold.
    enum class Place { start, middle, end, eachRound };
    Place place = Place::start;
    Time offset{}; ///< After the start, or before the end; else 0.
    std::string text;
    friend bool operator==(const TimedLine&, const TimedLine&) = default;
};

using TimedLines = std::vector<TimedLine>;

/// The author's choice of the lines and ticks between the author's own lines. No value: as the number of words says.
struct VoiceChoices {
    /// `usual`: in the first step of a stretch, and later if there is time. `first`: never later.
    enum class Instructions { usual, first, off };
    std::optional<bool> halfway; ///< The half way tone and line.
    bool ticks = true;           ///< The last seconds of a hold.
    bool changes = true;         ///< The line before a further hold of a step.
    Instructions instructions = Instructions::usual;
    friend bool operator==(const VoiceChoices&, const VoiceChoices&) = default;
};

/// The author's own sounds at the beginning, the middle and the end of a hold or movement. Null: the program's.
struct Chimes {
    std::shared_ptr<const SoundClip> start, halfway, end;
    friend bool operator==(const Chimes& a, const Chimes& b) {
        const auto same = [](const auto& one, const auto& other) {
            return one == other || (one && other && *one == *other);
        };
        return same(a.start, b.start) && same(a.halfway, b.halfway) && same(a.end, b.end);
    }
};

/// Another dose for one side, such as the weaker leg. No value: that of the step.
struct SideDose {
    std::optional<Effort> effort;
    std::optional<int> repeat;
    friend bool operator==(const SideDose&, const SideDose&) = default;
};

struct StretchStep {
    std::shared_ptr<const Stretch> stretch;
    Effort effort;
    Sides sides = Sides::both;
    Side start = Side::left;
    int repeat = 1;                ///< Turns for each side.
    std::optional<Time> ready;     ///< From the step or else the routine; none: as long as its words need.
    std::optional<Time> change;    ///< From the step or else the routine; none: as long as the stretch needs.
    std::string say;               ///< Spoken once, before the first hold. May be empty.
    std::size_t index = 0;         ///< Its index among all steps of the file, groups included, from 0. See SourceMap.
    std::optional<Time> between{}; ///< The whole time from one hold to the next, which is for rest. Takes the place of
                                   ///< `change`.
    std::optional<Time> restBefore{}; ///< The time before the step's first hold, right behind another hold.
    SideDose left, right;
    TimedLines lines;
    Time tell{}; ///< The voice tells the time that is left each time it is a multiple of this; 0 for never.
    VoiceChoices voice;
    Chimes chimes;
};

inline const SideDose& doseOf(const StretchStep& step, Side side) {
    return side == Side::left ? step.left : step.right;
}

/// True if the step has turns for each side.
inline bool worksEachSide(const StretchStep& step) {
    const bool oneLeg = !step.stretch || step.stretch->legs == Legs::one;
    return oneLeg && (step.sides == Sides::both || step.sides == Sides::alternate);
}

/// The turns of one side.
inline int turnCount(const StretchStep& step, Side side) { return doseOf(step, side).repeat.value_or(step.repeat); }

/// All turns of a step.
inline int turnCount(const StretchStep& step) {
    return worksEachSide(step) ? turnCount(step, Side::left) + turnCount(step, Side::right) : step.repeat;
}

/// The time before every turn but the step's first. The stretch's own time counts only if the turn is for the other
/// leg. To change legs while you stand, you must step and find your balance.
inline Time changeBefore(const StretchStep& step, bool switchesSide) {
    constexpr Time usual = seconds(5), standing = seconds(8);
    if (step.between) return *step.between;
    if (step.change) return *step.change;
    if (!switchesSide || !step.stretch) return usual;
    return step.stretch->change.value_or(step.stretch->position == BodyPosition::standing ? standing : usual);
}

/// True for a hold that lasts until the cramp eases. A person half asleep needs all its words, whatever they chose.
inline bool speaksInFull(const StretchStep& step) { return std::holds_alternative<OpenHold>(step.effort); }

struct RestStep {
    Time length{}; ///< Without words of its own, with the time to get ready of the step behind it.
    std::string say;
    std::size_t index = 0; ///< As in StretchStep.
    TimedLines lines;
};

struct Step;

/// An `untilEased` group plays its steps while the cramp lasts. When the person says that it has eased, the rest of the
/// group is left out and the steps behind the group follow. If the group ends without that, only the advice to get help
/// follows.
struct GroupStep {
    int repeat = 1;
    bool untilEased = false;
    std::vector<Step> steps;
    std::size_t index = 0; ///< As in StretchStep.
    std::string name;      ///< Said at the beginning of each round, with its number. May be empty.
    int roundsBefore = 0;  ///< If its last round differs, that is a group of its own, behind these rounds.
    int roundsAfter = 0;   ///< The rounds in the group behind it.
};

struct Step : std::variant<StretchStep, RestStep, GroupStep> {
    using variant::variant;
};

struct Routine {
    std::string id;   ///< The file's name without its extension.
    std::string file; ///< The file's path.
    bool own = false; ///< The person's own file, not one of the program.
    std::string title;
    std::string about;
    std::string source;
    LightMode light = LightMode::automatic;
    BodyPosition position = BodyPosition::standing; ///< The person's choice, or else the author's.
    WordAmount words = WordAmount::full;            ///< The person's choice, or else the author's. See speaksInFull().
    Time soundLead{};           ///< More silence before the first sound, in which wireless headphones wake up.
    std::optional<Time> ready;  ///< None: each step gets the time that its words need, at least 8 s.
    std::optional<Time> change; ///< None: each step gets the time that its stretch needs.
    std::string end;            ///< Said and shown at the end in place of the usual line. May be empty.
    std::vector<Step> steps;    ///< Never ends in a rest without words: see dropTrailingRests().
};

} // namespace unknot
