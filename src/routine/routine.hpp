#pragma once

// A routine as its author wrote it, checked and complete: every stretch is known, every length is in
// range. A plain value: knows nothing of YAML or of how it is laid out in time.

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

/// Limits on what an author may write; each has its own message in the reader.
namespace limits {
inline constexpr std::size_t fileBytes = 1024 * 1024;
inline constexpr std::size_t stepsAfterExpansion = 10000;
inline constexpr Time routineLength = seconds(12 * 3600);
inline constexpr int nesting = 8;
inline constexpr std::size_t textCharacters = 500;
inline constexpr int repeats = 1000; ///< Also the highest count.
inline constexpr Time fastestPace = milliseconds(500);
inline constexpr Time shortestRound = seconds(5); ///< Each is announced, by a tone and a line.
inline constexpr Time leadTime = seconds(3600);   ///< The longest time to get ready or to change.
} // namespace limits

enum class LightMode { automatic, day, night };

/// `both`: one side done, then the other. `alternate`: turn about. Each side gets the full hold. `cramped`: the
/// one leg that has the cramp; which one it is the person may say, and need not. A stretch that works both
/// legs at once has one turn for `both` of them.
enum class Sides { left, right, both, alternate, cramped };

/// The person's choices that override those of the routine's author.
struct RoutineOverrides {
    std::optional<BodyPosition> position; ///< Which variant of a family of stretches is taken.
    std::optional<Side> crampedSide;      ///< The leg for `sides: cramped`.
};

struct StretchStep {
    std::shared_ptr<const Stretch> stretch;
    Effort effort;
    Sides sides = Sides::both;
    Side start = Side::left;
    int repeat = 1;             ///< Turns for each side.
    std::optional<Time> ready;  ///< The step's own, or the routine's; none: as long as its words need.
    std::optional<Time> change; ///< Likewise; none: as long as the stretch needs.
    std::string say;            ///< Spoken once in its ready time; may be empty.
    std::size_t index = 0;      ///< Which step of its file, from 0, groups counted too: see SourceMap.
};

/// How many turns a step comes to: `repeat` for each side that is done.
inline int turnCount(const StretchStep& step) {
    const bool oneLeg = !step.stretch || step.stretch->legs == Legs::one;
    const bool eachSide = step.sides == Sides::both || step.sides == Sides::alternate;
    return step.repeat * (oneLeg && eachSide ? 2 : 1);
}

/// The time before a turn that is not the step's first. A stretch takes its own time only where the leg is another.
inline Time changeBefore(const StretchStep& step, bool switchesSide) {
    constexpr Time usual = seconds(5);
    if (step.change) return *step.change;
    return switchesSide && step.stretch ? step.stretch->change.value_or(usual) : usual;
}

struct RestStep {
    Time length{};
    std::string say;
    std::size_t index = 0; ///< As a StretchStep's.
};

struct Step;

/// `untilEased`: its steps follow one another while a cramp lasts. When the person says that it has eased, the
/// rest of the group is left out and what stands behind the group follows; when it ends without that, nothing
/// of the routine follows but the advice to get help.
struct GroupStep {
    int repeat = 1;
    bool untilEased = false;
    std::vector<Step> steps;
    std::size_t index = 0; ///< As a StretchStep's.
};

struct Step : std::variant<StretchStep, RestStep, GroupStep> {
    using variant::variant;
};

struct Routine {
    std::string id;   ///< The file's name without its ending.
    std::string file; ///< Its path.
    std::string title;
    std::string about;
    std::string source;
    LightMode light = LightMode::automatic;
    BodyPosition position = BodyPosition::standing; ///< The person's wish, or else the author's.
    std::optional<Time> ready;  ///< None: for each step as long as its words need, and at least 8 s.
    std::optional<Time> change; ///< None: for each step as long as its stretch needs.
    std::string end;            ///< Said and shown at the end in place of the usual line; may be empty.
    std::vector<Step> steps;    ///< The last is no rest: see leaveOutLastRest().
};

} // namespace unknot
