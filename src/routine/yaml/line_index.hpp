#pragma once

// Byte offsets as lines and columns. Moves from the last answer to the next, so that asking for the
// places of a whole file takes one walk through it, even when the file is a single long line.

#include "base/diagnostics.hpp"

#include <cstddef>
#include <string_view>

namespace unknot {

class LineIndex {
public:
    explicit LineIndex(std::string_view text) : m_text(text) {}

    /// `bytes` may reach past the end of the line; the place does not.
    SourcePosition at(std::size_t offset, std::size_t bytes = 1);

private:
    void moveTo(std::size_t offset);

    std::string_view m_text;
    std::size_t m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace unknot
