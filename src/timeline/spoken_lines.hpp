#pragma once

// What has been said so far, so that a caution is said once in a timeline. The same memory serves who reckons the time
// to get ready and who speaks. The inside of compile(): nobody else needs it.

#include "timeline/words.hpp"

#include <set>
#include <string>

namespace unknot {

class SpokenLines {
public:
    /// Whether this is a caution that need not be said again. An author may have had it said in its very words.
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
