#pragma once

// Breaks text into lines for a terminal. Knows nothing of its meaning. No library: libunibreak breaks the program's own
// sentences at the same places and its addresses too. It helps scripts without spaces, which no font here has.

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// Breaks `text` into lines of at most `columns`, at spaces and line feeds; a wide letter takes two columns. `first`
/// precedes the first word; later lines are indented by `margin` columns. A longer word, such as an address, stays
/// whole. The text ends with a line feed.
std::string wrapped(std::string_view first, std::string_view text, std::size_t margin, std::size_t columns);

} // namespace unknot
