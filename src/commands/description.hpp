#pragma once

// All there is to read about a stretch or a routine, as text for a terminal of 80 columns. Knows nothing of where
// it is shown.

#include "routine/routine.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// `text` beside its label, wrapped at 80 columns with every line as far in as the first. A word too long for a line
/// (an address) is left whole. Ends with a line feed.
std::string labelled(std::string_view label, std::string_view text);

std::string reading(const Stretch& stretch);

/// `length` is told as it stands ("2:35", "0:30+").
std::string reading(const Routine& routine, const std::string& length);

} // namespace unknot
