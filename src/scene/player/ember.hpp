#pragma once

// The ember view: the number, one dim line that says which leg and what is going on, and what to take care of,
// for a dark room where nobody has touched anything for a while. The figure's outline beside it is the figure's matter.

#include "base/light.hpp"
#include "base/time.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

inline constexpr Time emberAfter = seconds(20);

/// The rule for the painter of the view and for the wait until it comes.
constexpr bool isEmber(Light light, Time lastStir, Time now) {
    return light == Light::night && now - lastStir >= emberAfter;
}

void drawEmber(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout);

} // namespace unknot
