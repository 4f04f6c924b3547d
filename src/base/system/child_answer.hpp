#pragma once

// Asks a library in another process, because a driver or a server may crash or hang it. Knows nothing of the question.

#include <functional>
#include <string>

namespace unknot {

/// The answer of `question`, run in a copy of this process, of at most 4000 bytes. Empty if it crashes, or takes longer
/// than 3 s. Call it before the process starts a thread.
std::string answerOfChild(const std::function<std::string()>& question);

} // namespace unknot
