#pragma once

// The ring with the number in it. Knows nothing of time.

#include "scene/parts/draw_context.hpp"

#include <string>

namespace unknot {

struct RingContent {
    double share = 0;   ///< The filled part, 0 to 1.
    std::string number; ///< Empty shows a tick instead.
    std::string unit;   ///< Below the number; may be empty.
    bool still = false; ///< Paused: the ring loses its colour.
};

/// `box` must be square.
void drawRing(const DrawContext& context, const RingContent& content, Box box);

/// The number and its unit without a ring, for a low box.
void drawNumberAlone(const DrawContext& context, const std::string& number, const std::string& unit, Box box);

/// The number alone, as large as the box allows.
void drawNumber(const DrawContext& context, const std::string& number, Box box);

} // namespace unknot
