#pragma once

// When to get help, as a screen: three levels in frames of their own, as large as the window allows. Knows nothing
// of why it is shown.

#include "scene/parts/draw_context.hpp"

#include <optional>
#include <string>

namespace unknot {

inline constexpr std::size_t everyLevel = static_cast<std::size_t>(-1);

struct HelpCardShown {
    std::string lead;                          ///< Below the card's name; may be empty.
    std::size_t first = 0, count = everyLevel; ///< Which of helpLevels() are shown.
    std::optional<std::size_t> read = {};      ///< Which of them is being read aloud: it is marked.
    bool beforehand = false;                   ///< Shows the cautions before stretching too, like one more level.
};

void drawHelpCard(const DrawContext& context, const HelpCardShown& shown, Box box);

/// How large the text then is, in pixels; 0 where nothing fits.
double helpCardText(const DrawContext& context, const HelpCardShown& shown, Box box);

} // namespace unknot
