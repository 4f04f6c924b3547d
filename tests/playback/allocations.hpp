#pragma once

// Counts how often the threads of this test program allocate and free memory.

namespace unknot::test {

/// Number of times that the calling thread has allocated or freed memory so far. Always 0 with a sanitizer.
long allocations();

} // namespace unknot::test
