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

/// A thing that is used for the first time must be fetched, in the dark if need be. With few words the person is taken
/// to know the routine, and to have it ready.
inline constexpr Time fetchTime = seconds(20);

class OpeningPlanner {
public:
    /// Takes the next step, in order. `ready` is the time that its author gave. `effort` is its first hold or movement,
    /// with the words for it.
    Opening plan(const StretchStep& step, std::optional<Time> ready, const Segment& effort, const OpeningParts& parts);

    /// Call at the beginning and the end of an until-eased group. Any of its stages may be left out, so lines said in
    /// them do not count after it.
    void beginGroup() { m_historyBefore = m_history; }
    void endGroup() { m_history = m_historyBefore; }

private:
    struct History {
        std::set<std::string> stretches; ///< The ids of all stretches so far.
        LineHistory lines;
    };

    Time readyFor(const std::vector<SpokenLine>& lines, bool tellsChime) const;

    History m_history, m_historyBefore;
};

} // namespace unknot
