#pragma once

// Breaks text into lines for a terminal. Knows nothing of its meaning. Our own, because libunibreak breaks our texts at
// the same places, but addresses too. Scripts without spaces gain nothing: the program has no letters for them.

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// Breaks `text` into lines of at most `columns` columns, at spaces and line feeds. A wide letter takes two columns.
/// `first` precedes the first word; later lines are indented by `margin` columns. A longer word, such as an address,
/// stays whole. The text ends with a line feed.
std::string wrapWords(std::string_view first, std::string_view text, std::size_t margin, std::size_t columns);

} // namespace unknot
