#include "session/session_ending.hpp"

#include <algorithm>

namespace unknot {

SessionEnding endingOf(const Session& session, bool left) {
    const std::vector<Segment>& segments = session.timeline()->segments();
    // In the finish nothing is left to do, so leaving there is not early.
    const bool early = left && session.segment().kind() != SegmentKind::finish;
    // The finish advises to get help until the person says that it has eased.
    if (advisesHelp(segments.back())) return early ? SessionEnding::leftEarly : SessionEnding::notEased;
    const bool hadCramp = std::ranges::any_of(
        segments, [&](const Segment& segment) { return mayEase(segment) && segment.start <= session.position(); });
    if (hadCramp) return SessionEnding::eased;
    return early ? SessionEnding::leftEarly : SessionEnding::complete;
}

} // namespace unknot
