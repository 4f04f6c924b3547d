#pragma once

// What the readers of all kinds of steps share: where each key belongs, and the keys that several of them have.

#include "routine/strict_yaml.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace unknot {

/// Where a key belongs that stands in a rest, in a group or at the top of the file.
std::span<const Elsewhere> keysOfStretchSteps();

void readRepeat(Mapping& keys, int& repeat);

/// `ready` or `change`; nothing where it is not there.
std::optional<Time> readLead(Mapping& keys, std::string_view key);

/// Answers where the line stands, or the step where it has none.
Place readSay(Mapping& keys, std::string& say);

} // namespace unknot
