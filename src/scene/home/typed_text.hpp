#pragma once

// The text of a field while the person types it: its end, its selection and the caret. Knows nothing of the field's
// frame.

#include "scene/parts/draw_context.hpp"

#include <string_view>

namespace unknot {

struct TypedText {
    std::string_view text;
    bool typing = false;   ///< Shows the caret.
    bool selected = false; ///< The next character replaces the text.
};

/// Draws the text in the middle of `row`, at a size of `size` pixels. Text too long for it shows its end.
void putTypedText(const DrawContext& context, const TypedText& typed, double size, Box row);

} // namespace unknot
