#pragma once

// A routine as its author wrote it, checked and complete: every stretch exists and every length is in range. A plain
// value. Knows nothing of YAML or of its layout in time.

#include "base/side.hpp"
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
inline constexpr int nesting = 8;
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
    friend bool operator==(const RoutineOverrides&, const RoutineOverrides&) = default;
};

struct StretchStep {
    std::shared_ptr<const Stretch> stretch;
    Effort effort;
    Sides sides = Sides::both;
    Side start = Side::left;
    int repeat = 1;             ///< Turns for each side.
    std::optional<Time> ready;  ///< From the step or else the routine; none: as long as its words need.
    std::optional<Time> change; ///< From the step or else the routine; none: as long as the stretch needs.
    std::string say;            ///< Spoken once, before the first hold. May be empty.
    std::size_t index = 0;      ///< Its index among all steps of the file, groups included, from 0. See SourceMap.
};

/// All turns of a step: `repeat` for each side.
inline int turnCount(const StretchStep& step) {
    const bool oneLeg = !step.stretch || step.stretch->legs == Legs::one;
    const bool eachSide = step.sides == Sides::both || step.sides == Sides::alternate;
    return step.repeat * (oneLeg && eachSide ? 2 : 1);
}

/// The time before every turn but the step's first. The stretch's own time counts only if the turn is for the other
/// leg. To change legs while you stand, you must step and find your balance.
inline Time changeBefore(const StretchStep& step, bool switchesSide) {
    constexpr Time usual = seconds(5), standing = seconds(8);
    if (step.change) return *step.change;
    if (!switchesSide || !step.stretch) return usual;
    return step.stretch->change.value_or(step.stretch->position == BodyPosition::standing ? standing : usual);
}

/// True for a hold that lasts until the cramp eases. A person half asleep needs all its words, whatever they chose.
inline bool speaksInFull(const StretchStep& step) { return std::holds_alternative<OpenHold>(step.effort); }

struct RestStep {
    Time length{};
    std::string say;
    std::size_t index = 0; ///< As in StretchStep.
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
};

struct Step : std::variant<StretchStep, RestStep, GroupStep> {
    using variant::variant;
};

struct Routine {
    std::string id;   ///< The file's name without its extension.
    std::string file; ///< The file's path.
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
    std::vector<Step> steps;    ///< Never ends in a rest: see dropTrailingRests().
};

} // namespace unknot
