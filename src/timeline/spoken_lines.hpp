#pragma once

// Remembers the lines said so far, so that a timeline says each caution once. The time to get ready, the spoken lines
// and what is never said are each decided with one: the first before any edit, when nobody knows what is left out.

#include "timeline/words.hpp"

#include <set>
#include <string>

namespace unknot {

class SpokenLines {
public:
    /// True for a caution that was said: by itself, or in its very words in a line of the author's.
    bool has(const Line& line) const {
        return line.caution &&
               (m_cautions.contains(line.caption) || m_authorsWords.find(line.spoken) != std::string::npos);
    }

    void add(const Line& line) {
        if (line.caution) m_cautions.insert(line.caption);
        if (line.priority == priority::authors) m_authorsWords += line.spoken + "\n";
    }

private:
    std::set<std::string> m_cautions; ///< Their captions.
    std::string m_authorsWords;       ///< All of them.
};

} // namespace unknot
