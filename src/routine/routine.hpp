#pragma once

// A routine as its author wrote it, checked and complete: every stretch is known, every length is in
// range. A plain value: knows nothing of YAML or of how it is laid out in time.

#include "base/diagnostics.hpp"
#include "base/side.hpp"
#include "base/time.hpp"
#include "routine/stretch.hpp"

#include <memory>
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

enum class LightWish { automatic, day, night };

/// `both`: one side done, then the other. `alternate`: turn about. Each side gets the full hold.
enum class Sides { left, right, both, alternate };

/// Held for a time.
struct Hold {
    Time length{};
};

/// Held until the person says it has eased; `round` is its nominal length, `maximum` its longest.
struct OpenHold {
    Time round = seconds(30);
    Time maximum = seconds(600);
};

/// Done `count` times, `pace` apart, instead of being held.
struct Paced {
    int count = 1;
    Time pace{};
};

struct StretchStep {
    std::shared_ptr<const Stretch> stretch;
    std::variant<Hold, OpenHold, Paced> effort;
    Sides sides = Sides::both;
    Side start = Side::left;
    int repeat = 1; ///< Turns for each side.
    Time ready{};   ///< The step's own, or the routine's.
    Time change{};
    std::string say; ///< Spoken once in its ready time; may be empty.
    Place place;
};

struct RestStep {
    Time length{};
    std::string say;
    Place place;
};

struct Step;

struct GroupStep {
    int repeat = 1;
    std::vector<Step> steps;
    Place place;
};

struct Step : std::variant<StretchStep, RestStep, GroupStep> {
    using variant::variant;
};

struct Routine {
    std::string id;   ///< The file's name without its ending.
    std::string file; ///< Where it was read from.
    std::string title;
    std::string about;
    std::string source;
    LightWish light = LightWish::automatic;
    Time ready = seconds(8);
    Time change = seconds(5);
    std::vector<Step> steps;
};

} // namespace unknot
