#pragma once

// The part of a long spoken line that is being said: a line too long for its place on the screen is
// shown a page at a time, in step with the voice.

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

/// The page that is said `elapsed` after the line began, at the pace at which lines are reckoned; the
/// last one from then on.
std::string subtitleAt(std::string_view text, Time elapsed);

} // namespace unknot
