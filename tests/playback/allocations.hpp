#pragma once

// Counts what the threads of this test program allocate and free.

namespace unknot::test {

/// How often the calling thread has allocated or freed memory until now.
long allocations();

} // namespace unknot::test
