#pragma once

// Remembers the lines said so far, so that a timeline says each caution once. OpeningPlanner, addSpeechCues() and
// unsaidLines() each have their own: OpeningPlanner decides before edits leave out a segment. Knows nothing of time.

#include "timeline/step_lines.hpp"

#include <set>
#include <string>

namespace unknot {

class LineHistory {
public:
    /// True for a caution that was said, by itself or word for word within an author's line.
    bool has(const SpokenLine& line) const {
        return line.caution &&
               (m_cautions.contains(line.caption) || m_authorsWords.find(line.spoken) != std::string::npos);
    }

    void add(const SpokenLine& line) {
        if (line.caution) m_cautions.insert(line.caption);
        if (line.priority == priority::authors) m_authorsWords += line.spoken + "\n";
    }

private:
    std::set<std::string> m_cautions; ///< The captions of the cautions said so far.
    std::string m_authorsWords;       ///< All authors' lines said so far.
};

} // namespace unknot
