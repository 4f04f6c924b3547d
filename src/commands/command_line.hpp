#pragma once

// The words of the command line to a request. Its source is the only file that knows the library for it.

#include "commands/request.hpp"

namespace unknot {

/// Anything that makes no sense becomes an AnswerRequest with the usage and exit code 2.
Request readCommandLine(int count, const char* const* words);

} // namespace unknot
