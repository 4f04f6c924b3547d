#pragma once

// The message for a stretch name that does not exist. Knows nothing of YAML.

#include "routine/stretch/stretch.hpp"

#include <string>
#include <vector>

namespace unknot {

/// The stretches and families with a name or title similar to `written`. May be empty.
std::vector<std::string> stretchSuggestions(const std::string& written, const Stretches& stretches);

/// Formats "unknown stretch '...'; did you mean '...'?". Without a similar name the message lists all stretches and
/// families, after the way to write an own exercise, and sets `hasListed`; if that was set already, it names the
/// command that lists them. A likely typing mistake is named instead.
std::string unknownStretchMessage(const std::string& name, const Stretches& stretches, bool& hasListed);

} // namespace unknot
