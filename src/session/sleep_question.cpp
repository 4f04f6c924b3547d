#include "session/sleep_question.hpp"

#include "routine/speech_estimate.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

constexpr Time silence = seconds(60);
constexpr std::size_t stagesBefore = 3;

constexpr auto question = "Is it easing?";
constexpr auto answers = "Press Space if it is, or any other key to go on.";

// The first segment after the third stage; null if there is none before the cramp ends. A stage is a step with a
// stretch. A rest belongs to the stage that follows.
const Segment* afterThirdStage(const Timeline& timeline) {
    std::set<std::size_t> stages;
    std::size_t present = 0;
    for (const Segment& segment : timeline.segments()) {
        if (!mayEase(segment)) {
            if (!stages.empty()) return nullptr;
            continue;
        }
        if (stages.size() == stagesBefore && segment.step != present) return &segment;
        if (!segment.stretch) continue;
        stages.insert(segment.step);
        present = segment.step;
    }
    return nullptr;
}

Time afterLine(const Timeline& timeline, Time at) {
    for (const Cue& cue : timeline.cues()) {
        if (cue.at > at) break;
        if (cue.kind != CueKind::speech || at - cue.at > seconds(60)) continue;
        at = std::max(at, cue.at + estimatedLength(cue.spoken) + betweenLines);
    }
    return at;
}

} // namespace

std::vector<std::string> sleepQuestion() { return {question, answers}; }

Routine sleepQuestionRoutine(const std::string& title) {
    RestStep line;
    line.say = question;
    line.length = estimatedLength(line.say) + betweenLines;
    Routine routine;
    routine.title = title;
    routine.steps.emplace_back(std::move(line));
    routine.end = answers;
    return routine;
}

std::optional<Time> sleepQuestionAt(const Timeline& timeline, Time lastInput) {
    const Segment* after = afterThirdStage(timeline);
    if (!after) return std::nullopt;
    const Time at = afterLine(timeline, std::max(after->start, lastInput) + silence);
    const Time end = timeline.segments().back().start;
    return mayEase(timeline.at(at)) && at + answerTime <= end ? std::optional(at) : std::nullopt;
}

} // namespace unknot
