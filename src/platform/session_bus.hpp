#pragma once

// The session bus for a person who asks. Knows nothing of the program's requests.

#include "base/result.hpp"

#include <string>

namespace unknot {

/// "there, and a screen saver answers", or why it cannot be used. Waits for at most a few seconds.
Result<std::string> describeSessionBus();

} // namespace unknot
