#include "commands/fit.hpp"

#include "routine/reckoned.hpp"
#include "sound/speech.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

/// Where a turn's step is written, and what its author decided there.
struct Written {
    Place step, ready, say;
    bool givesReady = false;
};

void addWritten(const std::vector<Step>& steps, std::vector<Written>& written) {
    for (const Step& step : steps) {
        if (const auto* stretch = std::get_if<StretchStep>(&step)) {
            written.insert(written.end(), static_cast<std::size_t>(turnCount(*stretch)),
                           {stretch->place, stretch->readyPlace, stretch->sayPlace, stretch->ready.has_value()});
        } else if (const auto* rest = std::get_if<RestStep>(&step)) {
            written.push_back({rest->place, rest->place, rest->sayPlace});
        } else if (const auto* group = std::get_if<GroupStep>(&step)) {
            for (int round = 0; round < group->repeat; ++round)
                addWritten(group->steps, written);
        }
    }
}

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

/// A timeline beside the routine it was compiled from.
class Fitting {
public:
    Fitting(const Routine& routine, const Timeline& timeline) : m_routine(routine), m_timeline(timeline) {
        addWritten(routine.steps, m_written);
    }

    Diagnostics take() { return std::move(m_warnings); }

    // What must not be missed is to be heard somewhere: each caution, and what its author says.
    void warnOfUnsaid() {
        std::set<std::string> cautions, lines;
        std::string words; // An author may have a caution said in its very words.
        for (const Cue& cue : m_timeline.cues()) {
            (cue.caution ? cautions : lines).insert(cue.caution ? cue.caption : cue.spoken);
            words += cue.spoken + "\n";
        }
        for (std::size_t i = 0; i < m_timeline.segments().size(); ++i) {
            const Segment& segment = m_timeline.segments()[i];
            const bool isFinish = segment.kind == SegmentKind::finish;
            if (!isFinish && !segment.say.empty() && lines.insert(segment.say).second)
                warnOfUnsaidLine(i, segment.say, false);
            if (!segment.firstTime) continue;
            for (const Caution& caution : segment.stretch->cautions) {
                const bool isSaid = words.find(caution.spoken) != std::string::npos;
                if (!isSaid && cautions.insert(caution.caption).second) warnOfUnsaidLine(i, caution.spoken, true);
            }
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
        const auto turn = static_cast<std::size_t>(m_timeline.segments()[segment].turn);
        return m_written.empty() ? Written{} : m_written[std::min(turn, m_written.size() - 1)];
    }

    void warn(std::size_t segment, const std::string& line, bool isForReady, const std::string& message) {
        const Written written = writtenOf(segment);
        const bool isAuthors = line == m_timeline.segments()[segment].say;
        const Place& place = isAuthors ? written.say : isForReady ? written.ready : written.step;
        m_warnings.push_back({Severity::warning, m_routine.file, place, message});
    }

    void warnOfUnsaidLine(std::size_t segment, const std::string& line, bool isCaution) {
        const bool isRest = m_timeline.segments()[segment].kind == SegmentKind::rest;
        warn(segment, line, isCaution,
             "the spoken line '" + line + "' is never said: there is no time for it" +
                 (isRest ? "; make the rest longer" : wayOut(segment, line)));
    }

    /// Of the step to which a segment belongs; `unsaid` is a line that it does not say.
    std::string wayOut(std::size_t segment, const std::string& unsaid) const {
        if (!writtenOf(segment).givesReady) return "; make it shorter";
        const auto& segments = m_timeline.segments();
        const auto isOfStep = [&](std::size_t i) { return writtenOf(i).step == writtenOf(segment).step; };
        std::size_t first = segment, end = segment + 1;
        while (first > 0 && segments[first].kind != SegmentKind::ready && isOfStep(first - 1))
            --first;
        while (end < segments.size() && segments[end].kind != SegmentKind::ready && isOfStep(end))
            ++end;
        std::vector<std::string> lines{segments[first].stretch->name + ". Right leg."};
        if (!unsaid.empty()) lines.push_back(unsaid);
        for (const Cue& cue : m_timeline.cues()) {
            if (cue.due && cue.segment >= first && cue.segment < end) lines.push_back(cue.spoken);
        }
        return "; leave 'ready' out, or give it " + formatDuration(reckonedReady(lines));
    }

    const Routine& m_routine;
    const Timeline& m_timeline;
    std::vector<Written> m_written; ///< Of each turn.
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
