#pragma once

// One line of a file as a picture, with a mark under the very words that are wrong. The typeface is not that of a
// terminal, so the mark is measured, not counted in columns.

#include "base/diagnostics.hpp"
#include "scene/parts/draw_context.hpp"

#include <string_view>

namespace unknot {

/// Draws the line of `source` at `place` in `box`, at this size of text in pixels; of a line too long for it the part
/// around the place. A place behind the line's end is marked there.
void drawSourceLine(const DrawContext& context, std::string_view source, const SourcePosition& place, double size,
                    Box box);

} // namespace unknot
