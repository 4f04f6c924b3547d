#pragma once

// Measures how soon a pressed key changes the pixels of a program's window.

#include <X11/X.h>

#include <string>
#include <vector>

namespace unknot::bench {

/// Milliseconds from each press of the key to the next painting. Throws std::runtime_error if no window appears or a
/// press changes no pixel.
std::vector<double> keyLatencies(const std::vector<std::string>& words, KeySym key, int presses);

} // namespace unknot::bench
