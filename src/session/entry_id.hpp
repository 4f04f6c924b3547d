#pragma once

// Tells two entries into timelines apart: each start of a session and each seek is one.

#include <cstdint>

namespace unknot {

class EntryId {
public:
    /// Of no entry.
    EntryId() = default;

    /// Unique in the process, whichever session or thread asks for it.
    static EntryId next();

    friend bool operator==(const EntryId&, const EntryId&) = default;

private:
    std::uint64_t m_number = 0;
};

} // namespace unknot
