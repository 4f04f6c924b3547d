#include "timeline/speech_cues.hpp"

#include "routine/speech_estimate.hpp"
#include "timeline/legs.hpp"
#include "timeline/line_history.hpp"
#include "timeline/phrases.hpp"
#include "timeline/speech/fixed_lines.hpp"
#include "timeline/tone_cues.hpp"

#include <algorithm>
#include <deque>

namespace unknot {
namespace {

constexpr Time afterTone = milliseconds(500);
constexpr Time beforeCountdown = milliseconds(500);
constexpr Time halfwaySpokenFrom = seconds(20);

class LinePlacer {
public:
    LinePlacer(OpenHoldLength openHolds, std::vector<Cue>& cues) : m_openHolds(openHolds), m_cues(cues) {}

    void place(const Draft& draft, std::size_t index) {
        m_draft = &draft;
        m_index = index;
        const Time usual = draft.afterEffort || isEffort(segment()) ? afterChime : beforeFirstLine;
        // The line of a change or a rest must fit into it. A short segment begins its line before the chime has ended.
        const SegmentKind kind = segment().kind();
        const bool isBetween = kind == SegmentKind::change || kind == SegmentKind::rest;
        setCursor(draft.silence + (isBetween ? std::min(usual, segment().originalLength / 2) : usual));
        m_reminded = false;
        placeFixed();
        if (segment().turn != m_turn) std::erase_if(m_queue, [](const SpokenLine& line) { return line.ofTurn; });
        m_turn = segment().turn;
        if (draft.opening) queueStep();
        switch (kind) {
        case SegmentKind::ready:
            orderByNeedIfShort();
            sayQueued(segment().originalLength - beforeFirstLine);
            if (draft.opening->tellsChime) sayIfItFits(makeLine(holdAtChime));
            break;
        case SegmentKind::change:
            sayChange(segment().originalLength - m_cursor);
            break;
        case SegmentKind::rest:
            if (draft.advises) say(makeLine(std::string(helpOrGoOn), priority::authors, WordAmount::none));
            if (!draft.announcement.empty())
                say(makeLine(draft.announcement, priority::announcement, WordAmount::brief));
            sayOwnOr(usualRest, WordAmount::full);
            if (!draft.needs.empty()) sayIfItFits(needsLine(draft.needs));
            break;
        case SegmentKind::finish:
            setCursor(beforeFinishLine);
            sayOwnOr(phrases::allDone, advisesHelp(segment()) ? WordAmount::none : WordAmount::brief);
            break;
        default:
            sayEffort();
            break;
        }
        // After a cut the sound begins anew with the other routine, so no earlier line is still playing.
        if (draft.ending == Ending::cut) m_busyUntil = Time{0};
    }

private:
    const Segment& segment() const { return m_draft->segment; }

    // Waits for a line that is still playing when the segment begins, if the line ends within the segment.
    void setCursor(Time usual) {
        const Time busy = m_busyUntil - segment().start;
        m_cursor = busy < segment().originalLength ? std::max(usual, busy) : usual;
    }

    void queueStep() {
        const std::vector<SpokenLine> lines =
            openingLines(segment(), {.hasTime = segment().kind() == SegmentKind::ready,
                                     .advises = m_draft->advises,
                                     .namesCramp = !m_onUnnamedLeg,
                                     .explains = m_draft->opening->explains,
                                     .reversesDirection = m_draft->reversesDirection,
                                     .announcement = m_draft->announcement,
                                     .needs = m_draft->needs});
        m_onUnnamedLeg = workedLegs(segment()) == WorkedLegs::cramped;
        m_queue.assign(lines.begin(), lines.end());
        const Time left = segment().originalLength - beforeFirstLine - endOfNeeded();
        if (left < estimatedLength(m_draft->needs) + betweenLines)
            std::erase_if(m_queue, [&](const SpokenLine& line) { return line.spoken == m_draft->needs; });
    }

    /// The end of the waiting lines that must be said.
    Time endOfNeeded() const {
        Time end = m_cursor - betweenLines;
        for (const SpokenLine& line : m_queue)
            end += line.needed && isDue(line) ? estimatedLength(line.spoken) + betweenLines : Time{0};
        return end;
    }

    // Without time for all needed lines, cautions come first, because a person in the hold can no longer switch on the
    // lamp, and then the name with the leg, which the author's own line would push deep into the hold. Only the advice
    // to get help precedes them.
    void orderByNeedIfShort() {
        if (endOfNeeded() <= segment().originalLength) return;
        const std::string& own = segment().say;
        const auto isInOwn = [&](const SpokenLine& line) {
            return line.caution && own.find(line.spoken) != std::string::npos;
        };
        const bool ownCautions = std::ranges::any_of(m_queue, isInOwn);
        const auto rank = [&](const SpokenLine& line) {
            if (line.priority == priority::authors) return ownCautions ? 0 : 2;
            return line.caution && !isInOwn(line) ? 0 : line.ofTurn ? 1 : 2;
        };
        std::ranges::stable_sort(m_queue.begin() + (m_draft->advises ? 1 : 0), m_queue.end(), {}, rank);
    }

    /// `least` is for the usual line. The author's own is left out with no words only.
    void sayOwnOr(std::string_view usual, WordAmount least) {
        const std::string& own = segment().say;
        say(own.empty() ? makeLine(std::string(usual), priority::announcement, least)
                        : makeLine(own, priority::authors, std::min(least, WordAmount::brief)));
    }

    bool isWanted(const SpokenLine& line) const { return isSaid(line, segment().words) && !line.spoken.empty(); }
    bool isDue(const SpokenLine& line) const { return isWanted(line) && !m_said.has(line); }

    void sayIfItFits(const SpokenLine& line) {
        if (m_cursor + estimatedLength(line.spoken) + beforeFirstLine <= segment().originalLength) say(line);
    }

    void sayChange(Time available) {
        if (!m_draft->voice.changes) return;
        const auto* written = std::get_if<Segment::Change>(&segment().role);
        const TurnChange change{segment().switchesSide, m_draft->reversesDirection, m_draft->isLastHold,
                                written && written->rests};
        say(changeLine(segment(), change, available));
    }

    void sayEffort() {
        const bool isTurn = segment().switchesSide || m_draft->reversesDirection;
        if (isTurn && !m_draft->opening) sayChange(Time{0});
        const Time quietFrom = segment().originalLength - countdown - beforeCountdown;
        const auto* open = std::get_if<Segment::OpenHold>(&segment().role);
        const auto* move = std::get_if<Segment::Move>(&segment().role);
        if (open) {
            const Time until = std::min(open->round, segment().originalLength) - beforeCountdown;
            sayQueued(until);
            remind(until);
            sayRounds(open->round);
        } else if (move && segment().stretch->movements.size() > 1) {
            sayMovements(*move, quietFrom);
        } else {
            sayQueued(quietFrom);
            remind(segment().originalLength / 2 - beforeCountdown);
            // The end of a cramp is unknown, so its stages have no half way line.
            if (segment().originalLength >= halfwaySpokenFrom && !m_draft->isStage) sayHalfway(quietFrom);
        }
    }

    // Reminds once in each stage of a cramp, if the line ends before `until`.
    void remind(Time until) {
        const SpokenLine line = makeLine(std::string(phrases::pressE), priority::reminder);
        const bool isAsked = m_openHolds == OpenHoldLength::maximum && mayEase(segment());
        if (!isAsked || m_reminded || m_cursor + estimatedLength(line.spoken) > until) return;
        m_reminded = true;
        say(line);
    }

    void sayHalfway(Time quietFrom) {
        const auto* hold = std::get_if<Segment::Hold>(&segment().role);
        const auto* move = std::get_if<Segment::Move>(&segment().role);
        const bool isRange = (hold && hold->least > Time{0}) || (move && move->least > 0);
        if (m_draft->voice.halfway == false || isRange) return;
        const Time at = segment().originalLength / 2 + afterChime;
        const WordAmount least = m_draft->voice.halfway ? WordAmount::none : WordAmount::full;
        const SpokenLine line = makeLine("Half way.", priority::halfway, least);
        const Time length = estimatedLength(line.spoken);
        if (m_cursor > at || at + length > quietFrom || freeFrom(at, length) != at) return;
        m_cursor = at;
        say(line);
    }

    void sayRounds(Time round) {
        for (Time at = round; at < segment().length; at += round) {
            m_cursor = at + afterChime;
            say(roundLine(segment(), segment().start + at - segment().easingSince));
            sayWithRound();
            remind(std::min(at + round, segment().originalLength) - beforeCountdown);
        }
    }

    // The first movement's line comes at the beginning, after the waiting lines. Each later line comes with its
    // movement.
    void sayMovements(const Segment::Move& move, Time quietFrom) {
        const auto lineAt = [&](int count) {
            const auto& movements = segment().stretch->movements;
            const Instruction& words = movements[std::min(movementAt(segment(), count), movements.size() - 1)];
            return SpokenLine{words.caption, words.spoken};
        };
        int second = 1;
        while (second < move.originalCount && movementAt(segment(), second) == 0)
            ++second;
        sayQueued(std::min(second * move.pace, quietFrom) - estimatedLength(lineAt(0).spoken) - betweenLines);
        if (m_cursor < second * move.pace) say(lineAt(0));
        remind(second * move.pace - beforeCountdown);
        for (int count = second; count < move.originalCount; ++count) {
            if (movementAt(segment(), count) == movementAt(segment(), count - 1)) continue;
            m_cursor = std::max(m_cursor, count * move.pace + afterTone);
            // A late line would seem to describe the next movement.
            const auto countThen = static_cast<int>(std::min<std::int64_t>(m_cursor / move.pace, limits::repeats));
            if (movementAt(segment(), countThen) == movementAt(segment(), count)) say(lineAt(count));
        }
    }

    // The author's lines at places of the segment, and the time that is left. Other lines make way for them.
    void placeFixed() {
        m_fixed.clear();
        for (FixedLine& fixed : fixedLines(segment(), m_draft->tell)) {
            if (!isWanted(fixed.line)) continue;
            m_fixed.push_back({fixed.at - betweenLines, fixed.at + estimatedLength(fixed.line.spoken) + betweenLines});
            addCue(fixed.line, fixed.at, segment().start + segment().originalLength);
        }
    }

    /// The first time from `at` on at which a line of this length disturbs no fixed line.
    Time freeFrom(Time at, Time length) const {
        for (const auto& [begin, end] : m_fixed)
            if (at + length > begin && at < end) at = end;
        return at;
    }

    // The author's lines of each round of an open hold come behind the usual one.
    void sayWithRound() {
        for (const TimedLine& line : segment().lines)
            if (line.place == TimedLine::Place::eachRound)
                say(makeLine(line.text, priority::authors, WordAmount::brief), std::nullopt);
    }

    // Says the waiting lines that end before `until`. A needed line is said even if it ends later, or else in the next
    // segment.
    void sayQueued(Time until) {
        while (!m_queue.empty()) {
            const SpokenLine& line = m_queue.front();
            if (isDue(line)) {
                if (m_cursor >= segment().originalLength) return;
                const Time length = estimatedLength(line.spoken);
                if (!line.needed && freeFrom(m_cursor, length) + length > until) return;
                say(line);
            }
            m_queue.pop_front();
        }
    }

    void say(const SpokenLine& line) { say(line, dueOf(line)); }

    // Drops a line that cannot begin within the segment, and one that the chosen amount of words leaves out.
    void say(const SpokenLine& line, std::optional<Time> due) {
        if (m_cursor >= segment().originalLength || !isWanted(line)) return;
        const Time at = freeFrom(m_cursor, estimatedLength(line.spoken));
        if (at >= segment().originalLength) return;
        m_cursor = at + estimatedLength(line.spoken) + betweenLines;
        addCue(line, at, due);
    }

    void addCue(const SpokenLine& line, Time at, std::optional<Time> due) {
        if (at > m_draft->lastBegin) return;
        const bool isWhole = m_draft->ending != Ending::cut || at + estimatedLength(line.spoken) <= segment().length;
        if (isWhole || !line.caution) m_said.add(line);
        m_busyUntil = std::max(m_busyUntil, segment().start + at + estimatedLength(line.spoken) + betweenLines);
        Cue cue;
        cue.at = segment().start + at;
        cue.kind = CueKind::speech;
        cue.priority = line.priority;
        cue.spoken = line.spoken;
        cue.caption = line.caption;
        cue.segment = m_index;
        cue.caution = line.caution;
        cue.progress = line.progress;
        cue.due = due;
        m_cues.push_back(std::move(cue));
    }

    // Lines for getting ready and for rests are useless later. A delayed caution was due before the hold.
    std::optional<Time> dueOf(const SpokenLine& line) const {
        const bool isTimely = segment().kind() == SegmentKind::ready || segment().kind() == SegmentKind::rest;
        const bool isAuthors = line.priority == priority::authors;
        if (isTimely && (line.caution || isAuthors)) return segment().start + segment().originalLength;
        if (!isEffort(segment())) return std::nullopt;
        // Without time to get ready, the author's line belongs to the hold.
        if (isAuthors && m_draft->opening) return segment().start + segment().originalLength;
        return isAuthors || (line.caution && line.needed) ? std::optional(segment().start) : std::nullopt;
    }

    OpenHoldLength m_openHolds;
    std::vector<Cue>& m_cues;
    const Draft* m_draft = nullptr;
    std::size_t m_index = 0;
    Time m_cursor{};    ///< The earliest start of the next line, from the segment's start.
    Time m_busyUntil{}; ///< The end of the last line and the pause after it, on the timeline.
    std::deque<SpokenLine> m_queue;
    std::vector<std::pair<Time, Time>> m_fixed; ///< The times in which no other line is said, in order.
    LineHistory m_said;
    bool m_onUnnamedLeg = false;
    bool m_reminded = false; ///< In this segment.
    int m_turn = 0;
};

} // namespace

void addSpeechCues(const std::vector<Draft>& drafts, OpenHoldLength openHolds, std::vector<Cue>& cues) {
    LinePlacer placer(openHolds, cues);
    for (std::size_t i = 0; i < drafts.size(); ++i)
        placer.place(drafts[i], i);
}

} // namespace unknot
