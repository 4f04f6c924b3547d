#include "session/session_ending.hpp"

#include <algorithm>

namespace unknot {

SessionEnding endingOf(const Session& session, bool left) {
    const std::vector<Segment>& segments = session.timeline()->segments();
    // The finish advises to get help until the person says that it has eased.
    if (advisesHelp(segments.back())) return left ? SessionEnding::leftEarly : SessionEnding::notEased;
    const bool hadCramp = std::ranges::any_of(
        segments, [&](const Segment& segment) { return mayEase(segment) && segment.start <= session.position(); });
    if (hadCramp) return SessionEnding::eased;
    return left ? SessionEnding::leftEarly : SessionEnding::complete;
}

} // namespace unknot
