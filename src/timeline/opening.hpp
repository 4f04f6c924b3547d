#pragma once

// Decides the lines that open a step with a stretch, and the time to get ready if the author gave none. The number of
// words decides. Private to compile(). Knows nothing of voices.

#include "timeline/line_history.hpp"

#include <set>
#include <string>
#include <vector>

namespace unknot {

struct Opening {
    bool explains = false;   ///< The lines explain the stretch.
    bool tellsChime = false; ///< The last line says that the hold begins with the chime, if its time suffices.
    Time ready{};            ///< The time to get ready, before any edit.
};

class OpeningPlanner {
public:
    /// Takes the next step, in order. `effort` is its first hold or movement. `reversesDirection`: the movement goes
    /// the other way round than the last time.
    Opening plan(const StretchStep& step, const Segment& effort, bool reversesDirection);

    /// Call at the beginning and the end of an until-eased group. Any of its stages may be left out, so lines said in
    /// them do not count after it.
    void beginGroup() { m_historyBefore = m_history; }
    void endGroup() { m_history = m_historyBefore; }

    /// Puts the advice to get help before the lines of the next step.
    void adviseNext(bool advises) { m_advises = advises; }

private:
    struct History {
        std::set<std::string> stretches; ///< The ids of all stretches so far.
        LineHistory lines;
    };

    Time readyFor(const std::vector<SpokenLine>& lines, bool tellsChime) const;

    History m_history, m_historyBefore;
    bool m_advises = false;
};

} // namespace unknot
