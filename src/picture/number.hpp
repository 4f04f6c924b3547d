#pragma once

// Coordinates as text, the same on every machine and in every locale.

#include <string>

namespace unknot {

/// With at most `decimals` places and no trailing zeros; "0" for what is no number.
std::string formatNumber(double value, int decimals);

} // namespace unknot
