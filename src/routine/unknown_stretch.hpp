#pragma once

// The message for a stretch name that does not exist. Knows nothing of YAML.

#include "routine/stretch/stretch.hpp"

#include <string>
#include <vector>

namespace unknot {

/// The stretches and families with a similar name or title. May be empty.
std::vector<std::string> stretchSuggestions(const std::string& name, const Stretches& stretches);

/// Formats "unknown stretch '...'; did you mean '...'?". Without a similar name the message lists all stretches and
/// families. A likely typing mistake is named instead.
std::string unknownStretchMessage(const std::string& name, const Stretches& stretches);

} // namespace unknot
