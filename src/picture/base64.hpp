#pragma once

// Bytes as text for a data: URL. Knows nothing of their content.

#include <string>
#include <string_view>

namespace unknot {

/// RFC 4648, section 4, with padding and without line breaks.
std::string base64(std::string_view bytes);

} // namespace unknot
