#pragma once

// A picture that grows dark: every colour of it goes towards its background, and that towards black. Knows nothing of
// what it shows.

#include "picture/draw_list.hpp"

namespace unknot {

/// `share` from 0, as it is, to 1, all black.
void fade(DrawList& list, double share);

} // namespace unknot
