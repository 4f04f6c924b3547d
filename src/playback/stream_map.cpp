#include "playback/stream_map.hpp"

namespace unknot {
namespace {

constexpr std::size_t runsKept = 100; // Some seconds, where a device is at most a few tenths behind.

} // namespace

void StreamMap::add(const Run& run) {
    m_runs.push_back(run);
    if (m_runs.size() > runsKept) m_runs.pop_front();
}

std::optional<StreamMap::Run> StreamMap::at(Time frame) const {
    for (const Run& run : m_runs) {
        const Time into = frame - run.frame;
        if (into >= Time{0} && into < run.length) return Run{frame, run.length - into, run.position + into, run.seeks};
    }
    return std::nullopt;
}

} // namespace unknot
