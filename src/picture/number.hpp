#pragma once

// Coordinates as text, the same on every machine and in every locale. Knows nothing of pictures.

#include <string>

namespace unknot {

/// At most `decimals` decimal places, without trailing zeros. "0" if `value` is not finite or beyond 1e9.
std::string formatNumber(double value, int decimals);

} // namespace unknot
