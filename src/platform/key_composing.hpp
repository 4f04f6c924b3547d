#pragma once

// How the system makes one letter of several keys, such as ´ and e. Knows nothing of what is typed.

#include <filesystem>

namespace unknot {

/// Lets the system keep its rules in the folder `cache`, which is made, in a form that is ready for use: X otherwise
/// reads a text of 5000 lines for each first window, which takes 14 ms. Empty: nothing is kept. To be called before the
/// first window is opened.
void keepComposingRules(const std::filesystem::path& cache);

} // namespace unknot
