#pragma once

// Breaks text into lines for a terminal. Knows nothing of its meaning.

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// Breaks `text` into lines of at most `columns` characters, at spaces and line feeds. `first` precedes the first word;
/// later lines are indented by `margin` characters. A longer word, such as an address, stays whole. The text ends with
/// a line feed.
std::string wrapped(std::string_view first, std::string_view text, std::size_t margin, std::size_t columns);

} // namespace unknot
