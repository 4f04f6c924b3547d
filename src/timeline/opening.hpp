#pragma once

// Decides the lines that open a step of a stretch, and the time to get ready if the author gave none. The words alone
// decide, not the voice. Private to compile().

#include "timeline/spoken_lines.hpp"

#include <set>
#include <string>
#include <vector>

namespace unknot {

struct Opening {
    bool explains = false;   ///< How the stretch is done is said.
    bool tellsChime = false; ///< So is, last, that the hold begins with the chime; only where there is time for it.
    Time ready{};            ///< Before any edit.
};

class Openings {
public:
    /// The next step, in order. `effort` is its first hold or movement; `turnsRound`: it goes the other way round than
    /// the last time.
    Opening of(const StretchStep& step, const Segment& effort, bool turnsRound);

    /// A group that lasts until it eases begins, or ends: any of its stages may be left out, so what was said in them
    /// counts for nothing behind it.
    void beginGroup() { m_before = m_told; }
    void endGroup() { m_told = m_before; }

    /// Puts the advice to get help before the lines of the next step.
    void adviseNext(bool advises) { m_advises = advises; }

private:
    struct Told {
        std::set<std::string> stretches; ///< By id.
        SpokenLines lines;
        bool chime = false;
    };

    Time readyFor(const std::vector<Line>& lines, bool tellsChime) const;

    Told m_told, m_before;
    bool m_advises = false;
};

} // namespace unknot
