#pragma once

// Turns the words of the command line into a request. Its source is the only file that knows CLI11.

#include "commands/request.hpp"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// Words that make no sense become an MessageRequest with the usage and exit code 2. `routines` returns the names of
/// the library's routines. It is called only if a word might be one, because reading them takes longer than a start.
Request readCommandLine(int count, const char* const* words, const std::function<std::vector<std::string>()>& routines);

} // namespace unknot
