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

Lines speakAll(const Timeline& timeline, Voice* voice) {
    Lines lines;
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

std::vector<CrampedLine> crampedLines(const Timeline& timeline, const LineLengths& lengths) {
    const auto needs = [&](const Cue& cue) {
        const auto found = cue.kind == CueKind::speech ? lengths.find(cue.spoken) : lengths.end();
        return found == lengths.end() ? Time{0} : found->second;
    };
    const auto room = [](const Cue& cue, Time next) {
        return std::max(Time{0}, std::min(next, cue.due.value_or(next)) - cue.at);
    };
    std::vector<CrampedLine> cramped;
    const std::vector<Cue>& cues = timeline.cues();
    std::size_t line = cues.size();
    for (std::size_t next = 0; next < cues.size(); ++next) {
        if (needs(cues[next]) == Time{0}) continue;
        if (line < cues.size()) {
            const CrampedLine fit{line, needs(cues[line]), room(cues[line], cues[next].at)};
            if (fit.needs > fit.has) cramped.push_back(fit);
        }
        line = next;
    }
    return cramped;
}

} // namespace unknot
