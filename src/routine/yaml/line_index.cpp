#include "routine/yaml/line_index.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace unknot {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

} // namespace

void LineIndex::moveTo(std::size_t offset) {
    offset = std::min(offset, m_text.size());
    for (; m_offset < offset; ++m_offset) {
        const char c = m_text[m_offset];
        if (c == '\n') {
            ++m_line;
            m_column = 1;
        } else if (!continues(c)) {
            ++m_column;
        }
    }
    while (m_offset > offset) {
        const char c = m_text[--m_offset];
        if (c == '\n') {
            --m_line;
            const std::size_t before = m_offset == 0 ? std::string_view::npos : m_text.rfind('\n', m_offset - 1);
            const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
            m_column = 1 + static_cast<int>(countCharacters(m_text.substr(start, m_offset - start)));
        } else if (!continues(c)) {
            --m_column;
        }
    }
}

SourceLocation LineIndex::at(std::size_t offset, std::size_t bytes) {
    moveTo(offset);
    std::string_view marked = m_text.substr(m_offset, bytes);
    marked = marked.substr(0, marked.find_first_of("\r\n"));
    // A marker wider than a line is useless, and counting it would take time.
    const int length = static_cast<int>(countCharacters(marked.substr(0, 400)));
    return {m_line, m_column, std::max(1, length)};
}

} // namespace unknot
