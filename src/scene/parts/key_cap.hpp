#pragma once

// A key as it is drawn beside what it does. Knows nothing of what that is.

#include "scene/parts/draw_context.hpp"

#include <string_view>

namespace unknot {

/// How wide the cap of this key is when it is `height` high: at least a square.
double keyCapWidth(const DrawContext& context, std::string_view key, double height);

/// A box with the key's name in it, in `ink` on whatever lies below, and `edge` around it.
void drawKeyCap(const DrawContext& context, std::string_view key, Box box, Color ink, Color edge);

} // namespace unknot
