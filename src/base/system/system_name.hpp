#pragma once

// The operating system for a person who asks. Knows nothing of its users.

#include <string>

namespace unknot {

/// "Debian GNU/Linux 12 (bookworm), Linux 6.1.0, x86_64".
std::string systemName();

} // namespace unknot
