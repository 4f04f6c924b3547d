#pragma once

// Remembers that a thread was left behind, because a driver or a disk does not answer. Knows nothing of threads.

namespace unknot {

/// Call before a thread is left behind. The program must then end with std::_Exit(): at a usual end the libraries of
/// that thread wait for it, or destroy what it uses.
void noteThreadLeftBehind();

bool isThreadLeftBehind();

} // namespace unknot
