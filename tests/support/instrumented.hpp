#pragma once

// Tells whether a sanitizer slows the program down, so that a test of milliseconds can leave its limits out.

namespace unknot::test {

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define UNKNOT_INSTRUMENTED
#endif
#endif

#if defined(UNKNOT_INSTRUMENTED) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isInstrumented = true;
#else
inline constexpr bool isInstrumented = false;
#endif

} // namespace unknot::test
