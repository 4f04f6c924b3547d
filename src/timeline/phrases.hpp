#pragma once

// Phrases that the voice says and that the screen shows too, or knows to be said already by what it shows. Knows
// nothing of when.

#include <string_view>

namespace unknot::phrases {

inline constexpr std::string_view switchSides = "Switch sides.";
inline constexpr std::string_view sameLegAgain = "Same leg again.";
inline constexpr std::string_view onceMore = "Once more."; ///< Of what works both legs at once.
inline constexpr std::string_view again = "Again.";        ///< If there is no time for more.
inline constexpr std::string_view pressE = "Press E when it eases.";
inline constexpr std::string_view allDone = "That is all. Rest well.";

} // namespace unknot::phrases
