#pragma once

// The program's icon: a lower leg whose calf glows, within a ring that counts. Drawn by the shapes of all pictures, so
// that it is sharp at every size.

#include "picture/draw_list.hpp"

namespace unknot {

/// In pixels: what a desktop asks for.
inline constexpr int iconSizes[] = {16, 32, 48, 64, 128, 256};

/// A square of `size` pixels with round, transparent corners. A small one has fewer and thicker parts.
DrawList icon(double size);

} // namespace unknot
