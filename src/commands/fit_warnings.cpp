#include "commands/fit_warnings.hpp"

#include "routine/flat_steps.hpp"
#include "routine/speech_estimate.hpp"
#include "sound/speech.hpp"
#include "timeline/speech_fit.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace unknot {
namespace {

// Routines for people come nowhere near these limits.
constexpr std::size_t mostLines = 200;
constexpr Time mostSpeech = seconds(600);

// The estimated length of each line.
LineLengths estimatesOf(const std::vector<std::string>& lines, Time margin) {
    LineLengths lengths;
    for (const std::string& line : lines)
        lengths[line] = estimatedLength(line) + margin;
    return lengths;
}

// Times each line that may not fit by its estimate, as far as the limits allow. Returns the number of the others.
std::size_t timeCloseLines(const Timeline& timeline, const LineTimer& timer, LineLengths& lengths) {
    std::set<std::string> timed;
    std::size_t untimed = 0;
    Time total{};
    for (const OverlongLine& close : overlongLines(timeline, lengths)) {
        const std::string& line = timeline.cues()[close.cue].spoken;
        if (!timed.insert(line).second) continue;
        const bool isTimed = timed.size() - untimed <= mostLines && total < mostSpeech;
        const Time length = isTimed ? timer(line) : Time{0};
        if (!isTimed) ++untimed;
        total += length;
        lengths[line] = length > Time{0} ? length : estimatedLength(line);
    }
    return untimed;
}

constexpr Time tenth = milliseconds(100);

std::string secondsText(std::int64_t tenths) {
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

// Rounded in opposite directions, or a line might seem to need no more than it has.
std::string needText(Time need) { return secondsText((need + tenth - Time{1}) / tenth); }
std::string hasText(Time has) { return secondsText(has / tenth); }

Time inWholeSeconds(Time time) { return (time + seconds(1) - Time{1}) / seconds(1) * seconds(1); }

// True for a line that the author gave a place of the segment.
bool isPlaced(const Segment& segment, const std::string& line) {
    return std::ranges::count(segment.lines, line, &TimedLine::text) > 0;
}

/// Turns the faults that the timeline finds into warnings, each at its location in the routine's file.
class FitChecker {
public:
    FitChecker(const Routine& routine, const SourceMap& sources, const Timeline& timeline)
        : m_routine(routine), m_sources(sources), m_timeline(timeline), m_steps(flatSteps(routine)) {}

    Diagnostics take() { return std::move(m_warnings); }

    // Each caution and each line of the author must be heard somewhere.
    void warnOfUnsaid() {
        for (const UnsaidLine& line : unsaidLines(m_timeline)) {
            const bool isRest = m_timeline.segments()[line.segment].kind() == SegmentKind::rest;
            warn(DiagnosticId::unsaidLine, line.segment, line.spoken, line.caution,
                 "the spoken line '" + line.spoken + "' is never said: there is no time for it" +
                     (isRest ? "; make the rest longer" : wayOut(line.segment, line.spoken)));
        }
    }

    void warnOfCramped(const LineLengths& lengths) {
        std::set<std::tuple<int, int, std::string>> said;
        for (const OverlongLine& line : overlongLines(m_timeline, lengths)) {
            const Cue& cue = m_timeline.cues()[line.cue];
            const Segment& segment = m_timeline.segments()[cue.segment];
            const SourceLocation& place = placeOf(cue.segment, cue.spoken, cue.due && cue.caution);
            if (!said.emplace(place.line, place.column, cue.spoken).second) continue;
            std::string message = "the spoken line '" + cue.spoken + "' needs " + needText(line.needs);
            message += line.has > Time{0} ? " and has " + hasText(line.has) : ", and the hold begins before it";
            if (segment.kind() == SegmentKind::rest && cue.due)
                message += "; make the rest " + formatDuration(inWholeSeconds(cue.at - segment.start + line.needs)) +
                           " or longer";
            else if (isPlaced(segment, cue.spoken))
                message += "; make it shorter, or let it come earlier";
            else if (cue.due || (segment.kind() != SegmentKind::change && isReadyBetween(cue.segment)))
                message += wayOut(cue.segment, "");
            const bool isLate = cue.due && cue.caution && line.has <= Time{0};
            warn(isLate ? DiagnosticId::lateCaution : DiagnosticId::overlongLine, cue.segment, cue.spoken,
                 cue.due && cue.caution, message);
        }
    }

    void warnOfLateCautions() {
        for (const LateCaution& line : lateCautions(m_timeline))
            warn(DiagnosticId::lateCaution, line.segment, line.spoken, true,
                 "the spoken line '" + line.spoken + "' comes only after the hold has begun" +
                     wayOut(line.segment, line.spoken));
    }

    // A cramp of more than ten minutes needs medical advice. All runs of a group are equally long, so the first is
    // enough.
    void warnOfLongCramps() {
        std::map<std::size_t, std::pair<int, Time>> lengths; ///< The first run of each group, by the group's index.
        for (const Segment& segment : m_timeline.segments()) {
            const FlatStep& step = m_steps[segment.step];
            if (!step.untilEased || segment.kind() == SegmentKind::finish) continue;
            auto& [easing, length] = lengths.try_emplace(step.untilEased->index, step.easing, Time{}).first->second;
            if (easing == step.easing) length += segment.length;
        }
        for (const auto& [index, run] : lengths) {
            if (run.second <= limits::longestCramp) continue;
            m_warnings.push_back({Severity::warning, DiagnosticId::longCramp, m_routine.file, m_sources[index].until,
                                  "a cramp that lasts longer than " + formatDuration(limits::longestCramp) +
                                      " needs medical advice, and these steps come to " + formatDuration(run.second) +
                                      "; make them shorter"});
        }
    }

private:
    const FlatStep& stepOf(std::size_t segment) const { return m_steps[m_timeline.segments()[segment].step]; }

    const StepSource& sourceOf(std::size_t segment) const {
        return m_sources[std::visit([](const auto* step) { return step->index; }, stepOf(segment).step)];
    }

    /// Of the author's line, or of the key that gives a line its time.
    const SourceLocation& placeOf(std::size_t segment, const std::string& line, bool isForReady) const {
        const StepSource& source = sourceOf(segment);
        const Segment& spoken = m_timeline.segments()[segment];
        if (line == spoken.say) return source.say;
        if (const auto placed = source.lines.find(line); placed != source.lines.end()) return placed->second;
        return isPlaced(spoken, line) ? source.say : isForReady ? source.ready : source.step;
    }

    void warn(DiagnosticId id, std::size_t segment, const std::string& line, bool isForReady,
              const std::string& message) {
        const StepSource& source = sourceOf(segment);
        const SourceLocation& location = placeOf(segment, line, isForReady);
        m_warnings.push_back({Severity::warning, id, m_routine.file, location, message});
        const bool isAtTop = &location == &source.ready && location.line < source.step.line;
        if (isAtTop) m_warnings.back().related.push_back({source.step, "the step that needs more time"});
    }

    /// True if 'between', in the step or at the top, is the step's time to get ready.
    bool isReadyBetween(std::size_t segment) const {
        const auto* const* stretch = std::get_if<const StretchStep*>(&stepOf(segment).step);
        return stretch && !(*stretch)->ready && (*stretch)->between;
    }

    /// A way out for the step of a segment; `unsaid` is a line that the step does not say.
    std::string wayOut(std::size_t segment, const std::string& unsaid) const {
        const auto* const* stretch = std::get_if<const StretchStep*>(&stepOf(segment).step);
        if (isReadyBetween(segment))
            return "; give 'between' " + formatDuration(readyNeeded(m_timeline, segment, unsaid));
        if (!stretch || !(*stretch)->ready) return "; make it shorter";
        return "; leave 'ready' out, or give it " + formatDuration(readyNeeded(m_timeline, segment, unsaid));
    }

    const Routine& m_routine;
    const SourceMap& m_sources;
    const Timeline& m_timeline;
    std::vector<FlatStep> m_steps;
    Diagnostics m_warnings;
};

} // namespace

FitResult checkFit(const Routine& routine, const SourceMap& sources, const Timeline& timeline, const LineTimer& timer) {
    FitChecker fitting(routine, sources, timeline);
    fitting.warnOfLongCramps();
    fitting.warnOfUnsaid();
    fitting.warnOfLateCautions();
    LineLengths lengths = estimatesOf(linesNeeded(timeline, Time{0}), timer ? estimateError : Time{0});
    const std::size_t untimed = timer ? timeCloseLines(timeline, timer, lengths) : 0;
    fitting.warnOfCramped(lengths);
    return {fitting.take(), untimed};
}

} // namespace unknot
