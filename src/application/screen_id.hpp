#pragma once

// The screens by name. Knows nothing of what is on them.

namespace unknot {

/// `player` is for a routine, `cramp` for the moment of one. One is in one of the first four; the others are opened
/// over it and closed again. In the order of Base and Overlay.
enum class ScreenId { home, player, cramp, done, help, settings, mistakes, newRoutine };

} // namespace unknot
