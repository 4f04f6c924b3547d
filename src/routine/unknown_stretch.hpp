#pragma once

// The message for the name of a stretch that does not exist. Knows nothing of YAML.

#include "routine/stretch/stretch.hpp"

#include <string>
#include <vector>

namespace unknot {

/// The stretches and families with nearly that name, or with the title that it looks like; may be none.
std::vector<std::string> stretchesMeant(const std::string& name, const Stretches& stretches);

/// "unknown stretch '...'; did you mean '...'?": those with nearly that name, or with the title that it looks like;
/// where there are none, all that there are.
std::string unknownStretch(const std::string& name, const Stretches& stretches);

} // namespace unknot
