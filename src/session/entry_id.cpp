#include "session/entry_id.hpp"

#include <atomic>

namespace unknot {

EntryId EntryId::next() {
    static std::atomic<std::uint64_t> last = 0;
    EntryId id;
    id.m_number = ++last;
    return id;
}

} // namespace unknot
