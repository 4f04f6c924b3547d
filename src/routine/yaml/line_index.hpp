#pragma once

// Turns byte offsets into lines and columns. Moves from the last answer to the next, so that all places of a file need
// one walk through it, even if it is a single long line. Knows nothing of YAML.

#include "base/diagnostics/diagnostics.hpp"

#include <cstddef>
#include <string_view>

namespace unknot {

class LineIndex {
public:
    explicit LineIndex(std::string_view text) : m_text(text) {}

    /// `bytes` is the length of the marked text. The marker ends with the line at the latest.
    SourceLocation at(std::size_t offset, std::size_t bytes = 1);

private:
    void moveTo(std::size_t offset);

    std::string_view m_text;
    std::size_t m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace unknot
