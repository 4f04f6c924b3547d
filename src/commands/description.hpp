#pragma once

// Everything to read about a stretch or a routine, as text for a terminal of 80 columns. Knows nothing of where it is
// shown.

#include "routine/routine.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// `text` beside its label, wrapped at 80 columns, with all lines indented alike. A word too long for a line, such as
/// an address, stays whole. Ends with a line feed.
std::string labelled(std::string_view label, std::string_view text);

std::string description(const Stretch& stretch);

/// `length` appears unchanged ("2:35", "0:30+").
std::string description(const Routine& routine, const std::string& length);

} // namespace unknot
