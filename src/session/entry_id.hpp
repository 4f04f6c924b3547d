#pragma once

// Tells entries into timelines apart: each start of a session and each seek gets its own id. Knows nothing of sessions.

#include <cstdint>

namespace unknot {

class EntryId {
public:
    /// The id of no entry.
    EntryId() = default;

    /// Unique in the process. Any thread may call it.
    static EntryId next();

    friend bool operator==(const EntryId&, const EntryId&) = default;

private:
    std::uint64_t m_number = 0;
};

} // namespace unknot
