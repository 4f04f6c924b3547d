#pragma once

// The switch that writes the expected texts in tests/data again.

#include <cstdlib>

namespace unknot::test {

/// True if the tests write their texts to the files. Read the difference before you keep it.
inline bool updatesGolden() { return std::getenv("UNKNOT_UPDATE_GOLDEN") != nullptr; }

} // namespace unknot::test
