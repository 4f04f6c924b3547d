#pragma once

// A key drawn as a cap, beside the words for its action. Knows nothing of actions.

#include "scene/parts/draw_context.hpp"

#include <string_view>

namespace unknot {

/// The width of the key's cap at this height, in pixels: at least `height`.
double keyCapWidth(const DrawContext& context, std::string_view key, double height);

/// Draws the key's name in `ink` inside an edge of colour `edge`; the ground shows through.
void drawKeyCap(const DrawContext& context, std::string_view key, Box box, Color ink, Color edge);

} // namespace unknot
