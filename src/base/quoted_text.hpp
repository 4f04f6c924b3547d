#pragma once

// A text between single quotes. Knows nothing of its readers.

#include <string>
#include <string_view>

namespace unknot {

/// With a backslash before each quote and backslash, as fish and GNOME's settings read it.
inline std::string inSingleQuotes(std::string_view text) {
    std::string quoted = "'";
    for (const char character : text) {
        if (character == '\'' || character == '\\') quoted += '\\';
        quoted += character;
    }
    return quoted + "'";
}

} // namespace unknot
