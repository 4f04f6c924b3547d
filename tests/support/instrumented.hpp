#pragma once

// Tells whether a sanitizer is in the program. It slows the program down, so that a test of milliseconds leaves its
// limits out, and it brings its own operators new and delete.

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define UNKNOT_INSTRUMENTED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define UNKNOT_INSTRUMENTED 1
#endif
#endif
#ifndef UNKNOT_INSTRUMENTED
#define UNKNOT_INSTRUMENTED 0
#endif

namespace unknot::test {

inline constexpr bool isInstrumented = UNKNOT_INSTRUMENTED;

} // namespace unknot::test
