#pragma once

// The field that filters home's cards: the typed text, or the key that begins it. Knows nothing of cards.

#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

#include <string_view>

namespace unknot {

struct FindField {
    std::string_view filter;
    bool finding = false;  ///< Typed characters go to the filter.
    bool selected = false; ///< The next of them replaces the filter.
};

/// Draws the field and adds its target. Text too long for the field shows its end.
void putFindField(const DrawContext& context, const FindField& field, Box box);

} // namespace unknot
