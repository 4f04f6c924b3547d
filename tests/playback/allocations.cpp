#include "allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local long count = 0;

} // namespace

long unknot::test::allocations() { return count; }

// The other forms of new and delete, such as those of arrays, call these. The form without an exception would call the
// first, but the address sanitizer brings one of its own.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++count;
    return std::malloc(size > 0 ? size : 1);
}

void* operator new(std::size_t size) {
    if (void* memory = operator new(size, std::nothrow)) return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
    if (memory) ++count;
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }
