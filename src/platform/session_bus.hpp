#pragma once

// The session bus for a person who asks. Knows nothing of the program's requests.

#include <string>

namespace unknot {

/// "there, and a screen saver answers"; empty if there is none. A bus that is silent may hang this for half a minute.
std::string describeSessionBus();

} // namespace unknot
