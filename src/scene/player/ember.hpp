#pragma once

// The ember view: the number, one dim line with the leg and the activity, and the caution, for a dark room without any
// input for a while. Knows nothing of the figure's outline beside it.

#include "base/light.hpp"
#include "base/time.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

inline constexpr Time emberAfter = seconds(20);

/// True if the ember view shows: by night, 20 s after the last input.
constexpr bool isEmber(Light light, Time lastActivity, Time now) {
    return light == Light::night && now - lastActivity >= emberAfter;
}

void drawEmber(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout);

} // namespace unknot
