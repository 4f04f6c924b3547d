#pragma once

// Text in lines of a terminal. Knows nothing of what the text is about. No library: libunibreak parts no text of the
// program elsewhere, but breaks addresses; it helps scripts without spaces, for which there is no letter and no voice.

#include <cstddef>
#include <string>
#include <string_view>

namespace unknot {

/// The words of `text` in lines of at most `columns`, parted by spaces and line feeds; a wide letter takes two columns.
/// `first` stands before the first word, the other lines begin `margin` columns in. A word too long for a line (an
/// address) is left whole. Ends with a line feed.
std::string wrapped(std::string_view first, std::string_view text, std::size_t margin, std::size_t columns);

} // namespace unknot
