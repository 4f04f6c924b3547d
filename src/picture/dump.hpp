#pragma once

// A DrawList as stable text, one shape a line: for comparing pictures by eye and in tests.

#include "picture/draw_list.hpp"

#include <string>

namespace unknot {

/// Coordinates to a tenth of a pixel; colours as #rrggbb, or #rrggbbaa when not opaque.
std::string dump(const DrawList& list);

} // namespace unknot
