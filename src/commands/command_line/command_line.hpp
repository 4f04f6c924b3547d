#pragma once

// The words of the command line to a request. Its source is the only file that knows the library for it.

#include "commands/request.hpp"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// Anything that makes no sense becomes an AnswerRequest with the usage and exit code 2. The names of the library's
/// routines are asked for only where a word might be one: to read them takes longer than to start.
Request readCommandLine(int count, const char* const* words, const std::function<std::vector<std::string>()>& routines);

} // namespace unknot
