#include "sound/speech.hpp"

#include <algorithm>
#include <set>

namespace unknot {

std::vector<std::string> linesNeeded(const Timeline& timeline, Time position) {
    const std::vector<Cue>& cues = timeline.cues();
    const auto next = std::partition_point(cues.begin(), cues.end(), [&](const Cue& cue) { return cue.at < position; });
    std::vector<std::string> lines;
    std::set<std::string_view> seen;
    const auto add = [&](const Cue& cue) {
        if (cue.kind == CueKind::speech && seen.insert(cue.spoken).second) lines.push_back(cue.spoken);
    };
    std::for_each(next, cues.end(), add);
    std::for_each(cues.begin(), next, add);
    return lines;
}

LineSamples speakAll(const Timeline& timeline, Voice* voice) {
    LineSamples lines;
    if (!voice) return lines;
    Time total{};
    for (const std::string& line : linesNeeded(timeline, Time{0})) {
        if (total > limits::speechOfExport) break;
        const auto spoken = std::make_shared<const Samples>(voice->speak(line));
        total += lengthOf(*spoken);
        lines[line] = spoken;
    }
    return lines;
}

} // namespace unknot
