#pragma once

// A DrawList as text, one shape a line, for comparing pictures by eye and in tests. Equal lists give equal text.

#include "picture/draw_list.hpp"

#include <string>

namespace unknot {

/// Coordinates are rounded to a tenth of a pixel. Colours are #rrggbb, or #rrggbbaa if not opaque.
std::string dump(const DrawList& list);

} // namespace unknot
