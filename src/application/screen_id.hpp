#pragma once

// The names of the screens. Knows nothing of their content.

namespace unknot {

/// The four bases, then the overlays, in the order of Base and Overlay.
enum class ScreenId { home, player, cramp, done, help, settings, mistakes, newRoutine, routineTitle };

} // namespace unknot
