#pragma once

// Expected texts that are kept in files of tests/data.

#include <cstdlib>

namespace unknot::test {

/// True if the files are to be written anew; look at what changed before keeping it.
inline bool updatesGolden() { return std::getenv("UNKNOT_UPDATE_GOLDEN") != nullptr; }

} // namespace unknot::test
