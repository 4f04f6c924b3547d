#pragma once

// The card with the reasons to get help: three levels, each in a frame, as large as the window allows. Knows nothing of
// why it is shown.

#include "scene/parts/draw_context.hpp"

#include <optional>
#include <string>

namespace unknot {

inline constexpr std::size_t everyLevel = static_cast<std::size_t>(-1);

struct HelpCardContent {
    std::string reason;                        ///< Beside or below the card's name; may be empty.
    std::size_t first = 0, count = everyLevel; ///< The part of helpLevels() to show.
    std::optional<std::size_t> read = {};      ///< Index of the level being read aloud, which is marked.
    bool precautions = false;                  ///< Also shows the cautions before stretching, as one more level.
};

void drawHelpCard(const DrawContext& context, const HelpCardContent& content, Box box);

/// The text size of the card in `box`, in pixels; 0 if nothing fits.
double helpCardText(const DrawContext& context, const HelpCardContent& content, Box box);

} // namespace unknot
