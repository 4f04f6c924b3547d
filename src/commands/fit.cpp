#include "commands/fit.hpp"

#include "routine/flat_steps.hpp"
#include "routine/reckoned.hpp"
#include "sound/speech.hpp"
#include "timeline/speech_fit.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

// A routine that people would follow comes nowhere near these.
constexpr std::size_t mostLines = 200;
constexpr Time mostSpeech = seconds(600);

LineLengths lengthsOf(const std::vector<std::string>& lines, Voice* voice) {
    LineLengths lengths;
    Time total{};
    for (const std::string& line : lines) {
        if (lengths.size() >= mostLines || total >= mostSpeech) break;
        const Time length = voice ? Time{static_cast<Time::rep>(voice->speak(line).size())} : reckonedLength(line);
        lengths[line] = length;
        total += length;
    }
    return lengths;
}

constexpr Time tenth = milliseconds(100);

std::string secondsText(std::int64_t tenths) {
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

// Rounded away from each other, or a line might seem to need no more than it has.
std::string needText(Time need) { return secondsText((need + tenth - Time{1}) / tenth); }
std::string hasText(Time has) { return secondsText(has / tenth); }

Time inWholeSeconds(Time time) { return (time + seconds(1) - Time{1}) / seconds(1) * seconds(1); }

/// Where a step is written, and what its author decided there.
struct Written {
    Place step, ready, say;
    bool givesReady = false;
};

Written writtenAt(const StretchStep& step) {
    return {step.place, step.readyPlace, step.sayPlace, step.ready.has_value()};
}
Written writtenAt(const RestStep& step) { return {step.place, step.place, step.sayPlace}; }

/// What the timeline says of its words, told at the places of the routine that it was compiled from.
class Fitting {
public:
    Fitting(const Routine& routine, const Timeline& timeline)
        : m_routine(routine), m_timeline(timeline), m_steps(flatSteps(routine)) {}

    Diagnostics take() { return std::move(m_warnings); }

    // What must not be missed is to be heard somewhere: each caution, and what its author says.
    void warnOfUnsaid() {
        for (const UnsaidLine& line : unsaidLines(m_timeline)) {
            const bool isRest = m_timeline.segments()[line.segment].kind == SegmentKind::rest;
            warn(line.segment, line.spoken, line.caution,
                 "the spoken line '" + line.spoken + "' is never said: there is no time for it" +
                     (isRest ? "; make the rest longer" : wayOut(line.segment, line.spoken)));
        }
    }

    void warnOfCramped(const LineLengths& lengths) {
        std::set<std::pair<int, std::string>> said;
        for (const CrampedLine& line : crampedLines(m_timeline, lengths)) {
            const Cue& cue = m_timeline.cues()[line.cue];
            if (!said.emplace(writtenOf(cue.segment).step.line, cue.spoken).second) continue;
            const Segment& segment = m_timeline.segments()[cue.segment];
            std::string message = "the spoken line '" + cue.spoken + "' needs " + needText(line.needs);
            message += line.has > Time{0} ? " and has " + hasText(line.has) : ", and the hold begins before it";
            if (segment.kind == SegmentKind::rest && cue.due)
                message += "; make the rest " + formatDuration(inWholeSeconds(cue.at - segment.start + line.needs)) +
                           " or longer";
            else if (cue.due)
                message += wayOut(cue.segment, "");
            warn(cue.segment, cue.spoken, cue.due && cue.caution, message);
        }
    }

private:
    Written writtenOf(std::size_t segment) const {
        return std::visit([](const auto* step) { return writtenAt(*step); },
                          m_steps[m_timeline.segments()[segment].step].step);
    }

    void warn(std::size_t segment, const std::string& line, bool isForReady, const std::string& message) {
        const Written written = writtenOf(segment);
        const bool isAuthors = line == m_timeline.segments()[segment].say;
        const Place& place = isAuthors ? written.say : isForReady ? written.ready : written.step;
        m_warnings.push_back({Severity::warning, m_routine.file, place, message});
    }

    /// Of the step to which a segment belongs; `unsaid` is a line that it does not say.
    std::string wayOut(std::size_t segment, const std::string& unsaid) const {
        if (!writtenOf(segment).givesReady) return "; make it shorter";
        return "; leave 'ready' out, or give it " + formatDuration(readyNeeded(m_timeline, segment, unsaid));
    }

    const Routine& m_routine;
    const Timeline& m_timeline;
    std::vector<FlatStep> m_steps;
    Diagnostics m_warnings;
};

} // namespace

Fit fitOfLines(const Routine& routine, const Timeline& timeline, Voice* voice) {
    Fitting fitting(routine, timeline);
    fitting.warnOfUnsaid();
    const std::vector<std::string> lines = linesNeeded(timeline, Time{0});
    const LineLengths lengths = lengthsOf(lines, voice);
    fitting.warnOfCramped(lengths);
    return {fitting.take(), lines.size() - lengths.size()};
}

} // namespace unknot
