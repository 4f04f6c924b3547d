#pragma once

// The rules by which the system makes one letter of several keys, such as ´ and e. Knows nothing of the typed text.

#include <filesystem>

namespace unknot {

/// Lets the system keep its rules in the folder `cache` in a form ready for use, and makes the folder. Otherwise X
/// reads a text of 5000 lines for each first window, which takes 14 ms. Keeps nothing if `cache` is empty. Call it
/// before the first window opens.
void cacheComposeRules(const std::filesystem::path& cache);

} // namespace unknot
