#include "scene/parts/word_changes.hpp"

#include "routine/speech_estimate.hpp"
#include "scene/player/subtitle.hpp"

#include <algorithm>

namespace unknot {

std::vector<Time> wordChanges(const Timeline& timeline, std::size_t index) {
    const Segment& segment = timeline.segments()[index];
    std::vector<Time> changes = {segment.start, std::max(segment.start, segment.end() - Time{1})};
    const auto& cues = timeline.cues();
    const auto first = std::ranges::lower_bound(cues, segment.start, {}, &Cue::at);
    for (auto cue = first; cue != cues.end() && cue->at < segment.end(); ++cue) {
        if (cue->kind != CueKind::speech) continue;
        changes.push_back(std::max(segment.start, cue->at - Time{1}));
        changes.push_back(cue->at);
        // A long line is shown page by page while it is spoken.
        if (cue->caption.size() <= subtitleCharacters) continue;
        const Time length = std::min(estimatedLength(cue->caption), segment.end() - cue->at);
        for (int part = 1; part < 8; ++part)
            changes.push_back(cue->at + length * part / 8);
    }
    if (const auto* move = std::get_if<Segment::Move>(&segment.role))
        for (int count = 2; count <= move->count; ++count)
            if (movementAt(segment, count) != movementAt(segment, count - 1))
                changes.push_back(segment.start + move->pace * (count - 1));
    return changes;
}

} // namespace unknot
