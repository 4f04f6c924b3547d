#pragma once

// Decides the lines that open a step with a stretch, and the time to get ready if the author gave none. The number of
// words decides. Private to compile(). Knows nothing of voices.

#include "timeline/spoken_lines.hpp"

#include <set>
#include <string>
#include <vector>

namespace unknot {

struct Opening {
    bool explains = false;   ///< The lines explain the stretch.
    bool tellsChime = false; ///< The last line says that the hold begins with the chime, if its time suffices.
    Time ready{};            ///< The time to get ready, before any edit.
};

class Openings {
public:
    /// Takes the next step, in order. `effort` is its first hold or movement. `turnsRound`: the movement goes the other
    /// way round than the last time.
    Opening of(const StretchStep& step, const Segment& effort, bool turnsRound);

    /// Call at the beginning and the end of an until-eased group. Any of its stages may be left out, so lines said in
    /// them do not count after it.
    void beginGroup() { m_before = m_told; }
    void endGroup() { m_told = m_before; }

    /// Puts the advice to get help before the lines of the next step.
    void adviseNext(bool advises) { m_advises = advises; }

private:
    struct Told {
        std::set<std::string> stretches; ///< The ids of all stretches so far.
        SpokenLines lines;
        bool chime = false;
    };

    Time readyFor(const std::vector<Line>& lines, bool tellsChime) const;

    Told m_told, m_before;
    bool m_advises = false;
};

} // namespace unknot
