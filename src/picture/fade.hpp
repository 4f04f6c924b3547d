#pragma once

// Darkens a picture: all its colours go toward black. Knows nothing of what the picture shows.

#include "picture/draw_list.hpp"

namespace unknot {

/// `share` from 0, unchanged, to 1, all black.
void fade(DrawList& list, double share);

} // namespace unknot
