#include "playback/stream_map.hpp"

namespace unknot {

void StreamMap::add(const Run& run) {
    m_runs[m_oldest] = run;
    m_oldest = (m_oldest + 1) % runsKept;
}

std::optional<StreamMap::Run> StreamMap::at(Time frame) const {
    for (const Run& run : m_runs) {
        const Time into = frame - run.frame;
        if (into >= Time{0} && into < run.length)
            return Run{frame, run.length - into, run.position + into, run.entryId};
    }
    return std::nullopt;
}

} // namespace unknot
