#pragma once

// Phrases for the voice that the screen shows too, or leaves out because its own words already say them. Knows nothing
// of their times.

#include <string_view>

namespace unknot::phrases {

inline constexpr std::string_view switchSides = "Switch sides.";
inline constexpr std::string_view sameLegAgain = "Same leg again.";
inline constexpr std::string_view sameSideAgain = "Same side again."; ///< For stretches of another part of the body.
inline constexpr std::string_view onceMore = "Once more.";            ///< For stretches without turns for each side.
inline constexpr std::string_view again = "Again.";                   ///< Without time for a longer phrase.
inline constexpr std::string_view lastOne = "Last one.";
inline constexpr std::string_view pressE = "Press E when it eases.";
inline constexpr std::string_view allDone = "That is all. Rest well.";

} // namespace unknot::phrases
