#pragma once

// One line of a file as a picture, with a mark under the wrong words. Letters differ in width, so the mark is measured,
// not counted in columns. Knows nothing of the messages.

#include "base/diagnostics/diagnostics.hpp"
#include "scene/parts/draw_context.hpp"

#include <string_view>

namespace unknot {

/// Draws the line of `source` at `location` into `box`, at a text size of `size` pixels. If it is too long for the box,
/// shows the part around the location. A location behind the line's end is marked there.
void drawSourceLine(const DrawContext& context, std::string_view source, const SourceLocation& location, double size,
                    Box box);

} // namespace unknot
