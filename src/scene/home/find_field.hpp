#pragma once

// The field that filters home's cards: what is typed, or how to begin. Knows nothing of cards.

#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

#include <string_view>

namespace unknot {

/// Draws it and adds its target. What is typed shows its end where it is too long.
void putFindField(const DrawContext& context, std::string_view filter, bool finding, Box box);

} // namespace unknot
