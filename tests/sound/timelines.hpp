#pragma once

// Timelines built in code for the tests of sound: cues on a single segment.

#include "timeline/timeline.hpp"

#include <algorithm>

namespace unknot {

inline Cue toneAt(CueKind kind, Time at) {
    Cue cue;
    cue.at = at;
    cue.kind = kind;
    return cue;
}

inline Cue lineAt(const std::string& spoken, Time at, int priority = 0) {
    Cue cue;
    cue.at = at;
    cue.kind = CueKind::speech;
    cue.priority = priority;
    cue.spoken = cue.caption = spoken;
    return cue;
}

inline Timeline timelineOf(std::vector<Cue> cues, Time length = seconds(60)) {
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
    Segment segment;
    segment.length = length;
    return Timeline{"Made by hand", LightMode::automatic, {segment}, std::move(cues)};
}

} // namespace unknot
