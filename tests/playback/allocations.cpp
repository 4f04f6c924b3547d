#include "allocations.hpp"

#include "support/instrumented.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local long count = 0;

} // namespace

long unknot::test::allocations() { return count; }

#if !UNKNOT_INSTRUMENTED
// The other forms of new and delete, such as those of arrays, call these two.
void* operator new(std::size_t size) {
    ++count;
    if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
    if (memory) ++count;
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }
#endif
