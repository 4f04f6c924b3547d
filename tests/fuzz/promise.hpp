#pragma once

// Ends the process if a promise is broken, so that the fuzzer keeps the input. Knows nothing of inputs.

#include <cstdio>
#include <cstdlib>
#include <string>

namespace unknot::fuzz {

/// `detail` is printed too; it may be empty.
inline void promise(bool isKept, const char* words, const std::string& detail = {}) {
    if (isKept) return;
    std::fprintf(stderr, "Broken promise: %s\n%s\n", words, detail.c_str());
    std::abort();
}

} // namespace unknot::fuzz
