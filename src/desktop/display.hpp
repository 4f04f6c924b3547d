#pragma once

// What must be settled before anything is drawn. Knows nothing of windows or pictures.

namespace unknot {

/// To be called before the first drawing context is made.
void prepareGraphics();

} // namespace unknot
