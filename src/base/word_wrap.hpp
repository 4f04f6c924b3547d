#pragma once

// Text in lines of a terminal. Knows nothing of what the text is about.

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// The words of `text` in lines of at most `columns` characters, parted by spaces and line feeds. `first` stands
/// before the first word, the other lines begin `margin` characters in. A word too long for a line (an address) is
/// left whole. Ends with a line feed.
std::string wrapped(std::string_view first, std::string_view text, std::size_t margin, std::size_t columns);

} // namespace unknot
