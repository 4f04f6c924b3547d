#pragma once

// The program's icon: a lower leg with a glowing calf, inside a ring that counts. It uses the shapes of all other
// pictures, so that it is sharp at every size. Knows nothing of files.

#include "picture/draw_list.hpp"

namespace unknot {

/// In pixels; desktops ask for these sizes.
inline constexpr int iconSizes[] = {16, 32, 48, 64, 128, 256, 512};

/// A square of `size` pixels with round corners on a transparent ground. Below 48 pixels it has fewer and thicker
/// parts.
DrawList icon(double size);

} // namespace unknot
