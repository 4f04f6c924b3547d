#pragma once

// Subtitles for long spoken lines: a line too long for its place is shown page by page, in step with the voice. Knows
// nothing of drawing.

#include "base/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// The longest text that fits its place at every size of the window.
inline constexpr std::size_t subtitleCharacters = 110;

/// Pages of about the same length and at most `most` characters, broken at spaces; a longer word is a
/// page of its own.
std::vector<std::string> subtitlePages(std::string_view text, std::size_t most = subtitleCharacters);

/// The page that is spoken `elapsed` after the line began, by the estimated pace of speech; after the end, the last.
std::string subtitleAt(std::string_view text, Time elapsed);

} // namespace unknot
